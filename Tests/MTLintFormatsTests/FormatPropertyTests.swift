import MTLintCore
import MTLintFormats
import MTLintTestSupport
import Testing

/// What holds for every file of every format.
@Suite(.timeLimit(.minutes(5)))
struct FormatPropertyTests {
    /// The parts of a document fit together, and what is not decoded is the file's own bytes.
    private func expectWhole(_ document: Document, _ name: String) {
        var end: UInt32 = 0
        for segment in document.segments {
            #expect(end <= segment.range.start && !segment.range.isEmpty, "\(name): \(segment.range)")
            end = segment.range.end
            let bytes = document.text[segment.range.indices]
            #expect(String(validating: bytes, as: UTF8.self) != nil, "\(name): a segment is no UTF-8")
            if let source = segment.translated { #expect(Int(source.end) <= document.translatedText.count) }
        }
        #expect(Int(end) <= document.text.count)
        end = 0
        for range in document.protected {
            #expect(end <= range.start && Int(range.end) <= document.text.count, "\(name): protected \(range)")
            end = range.end
        }
        for comment in document.comments { #expect(Int(comment.range.end) <= document.source.count) }
        var at: UInt32 = 0
        for stretch in document.map.stretches {
            #expect(at <= stretch.from.start, "\(name): \(stretch)")
            let same = TextRange<InDocument>(start: at, end: stretch.from.start)
            at = stretch.from.end
            guard !same.isEmpty else { continue }
            let range = document.map(same)
            #expect(
                document.text[same.indices] == document.source[range.indices], "\(name): not the file’s at \(range)")
        }
    }

    /// A word that can be replaced.
    private func word(of document: Document, _ random: inout SeededGenerator) -> TextRange<InDocument>? {
        let segments = document.segments.shuffled(using: &random)
        for segment in segments {
            let bytes = document.text[segment.range.indices]
            let starts = bytes.indices.filter { index in
                bytes[index] | 0x20 == 0x77 && document.text.string(index..<min(index + 4, bytes.endIndex)) == "Word"
            }
            guard let start = starts.randomElement(using: &random) else { continue }
            let range = TextRange<InDocument>(start..<(start + 4))
            if !document.protected.contains(where: { $0.overlaps(range) }) { return range }
        }
        return nil
    }

    private static let replacements = [
        "Other", "it’s", "“a”", "a & b", "a < b > c", "\"a\"", "a'b", "a\\b", "a*b_c", "é北", "&amp;", "<b>", "x\ny",
        "a,b;c", "[a](b)",
        "`a`", "{n}", "a: b", "x #y", "a|b",
    ]

    @Test(arguments: FileFormat.allCases)
    func filesReadAsWhatTheyAre(_ format: FileFormat) throws {
        for seed in 0..<150 {
            var random = SeededGenerator(seed: UInt64(seed))
            let file = PaddedBytes(SampleFile.random(format, &random).utf8)
            let document = try format.reader().document(of: file)
            expectWhole(document, "\(format.rawValue) \(seed)")
            #expect(document.source.bytes == file.bytes)
        }
    }

    /// A replacement changes the bytes that it is for, and is read as what was meant.
    @Test(arguments: FileFormat.allCases)
    func replacementsReadAsWhatWasMeant(_ format: FileFormat) throws {
        var replaced = 0
        for seed in 0..<300 {
            var random = SeededGenerator(seed: UInt64(seed))
            let file = PaddedBytes(SampleFile.random(format, &random).utf8)
            let document = try format.reader().document(of: file)
            guard let word = word(of: document, &random), let place = document.map.exact(word),
                let replacement = Self.replacements.randomElement(using: &random),
                let bytes = document.encoder.encode(replacement, at: place, of: file)
            else { continue }
            #expect(file.string(place.indices) == "Word")
            replaced += 1
            let fixed = PaddedBytes(file[0..<Int(place.start)] + Array(bytes.utf8) + file[Int(place.end)..<file.count])
            let again = try format.reader().document(of: fixed)
            let old = text(document)
            let new =
                text(document, 0..<Int(word.start)) + replacement + text(document, Int(word.end)..<document.text.count)
            #expect(
                squeezed(text(again)) == squeezed(new),
                "\(format.rawValue) \(seed): \(old) with \(replacement) in \(file.string(0..<file.count))")
        }
        #expect(replaced > 30)
    }

    private func text(_ document: Document, _ range: Range<Int>? = nil) -> String {
        document.text.string(range ?? 0..<document.text.count)
    }

    /// Without white space, of which some is not read as it stands there, and without what stands for code behind a
    /// paragraph that leads to it.
    private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "\u{FFFC}" } }

    /// Whatever stands in a file, it is read or refused with a place.
    @Test(arguments: FileFormat.allCases)
    func nothingBreaksAReader(_ format: FileFormat) {
        for seed in 0..<300 {
            var random = SeededGenerator(seed: UInt64(1000 + seed))
            var bytes = Array(SampleFile.random(format, &random).utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let at = Int.random(in: 0...bytes.count, using: &random)
                let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
                let piece = SampleFile.anything.randomElement(using: &random) ?? ""
                bytes.replaceSubrange(at..<end, with: piece.utf8)
            }
            // As a file is read: always UTF-8.
            let file = PaddedBytes(String(decoding: bytes, as: UTF8.self).utf8)
            do throws(FormatError) {
                expectWhole(try format.reader().document(of: file), "\(format.rawValue) \(seed)")
            } catch {
                #expect((0...file.count).contains(error.offset) && !error.message.isEmpty)
            }
        }
    }

    /// A piece again and again, inside what the format demands: it must not take long.
    @Test(arguments: FileFormat.allCases)
    func longTextsOfOnePieceAreReadOnce(_ format: FileFormat) {
        var random = SeededGenerator(seed: 7)
        let file = SampleFile.random(format, &random)
        for piece in [
            "<a b='", "<!--", "`", "[", "*a", "&a", "\\", "{\\", "> ", "- ", "<p>", "<code>", "\"", "a: [",
            "{a, plural, b {",
        ] {
            let text = file + String(repeating: piece, count: 20_000) + "\n" + file
            _ = try? format.reader().document(of: PaddedBytes(text.utf8))
        }
    }
}
