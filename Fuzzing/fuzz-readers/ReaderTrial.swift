import MTLintCore
import MTLintFormats

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Reads whatever it is given, and stops the program where a reader breaks its word.
struct ReaderTrial: Sendable {
    /// Of the format that the environment names.
    static let current: ReaderTrial = {
        guard let format = getenv("FORMAT").flatMap({ FileFormat(rawValue: String(cString: $0)) }) else {
            let names = FileFormat.allCases.map(\.rawValue).joined(separator: ", ")
            fatalError("the variable FORMAT must say which reader to try: \(names)")
        }
        return ReaderTrial(format: format)
    }()

    private let format: FileFormat
    private let reader: any FormatReader

    /// What replaces words: marks that mean something to some format.
    private static let replacements = [
        "Other", "it’s", "“a”", "a & b", "a < b > c", "\"a\"", "a'b", "a\\b", "a*b_c", "é北", "&amp;", "<b>", "a,b;c",
        "[a](b)", "`a`", "{n}", "a: b", "x #y", "a|b", "a\u{A0}b", "a -- b",
    ]

    private init(format: FileFormat) {
        self.format = format
        reader = format.reader()
    }

    func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        // As files are read: always UTF-8.
        let file = PaddedBytes(String(decoding: bytes, as: UTF8.self).utf8)
        if format == .yaml { holdAgainstLibyaml(file) }
        guard let document = try? read(file) else { return }
        check(document)
        replaceWord(in: document, file)
    }

    /// What the scanner of YAML reads, libyaml reads as it does.
    private func holdAgainstLibyaml(_ file: PaddedBytes) {
        guard let scanned = YAMLReader().scannedDocument(of: file) else { return }
        guard let parsed = try? YAMLReader().parsedDocument(of: file) else { fatalError("libyaml refuses it") }
        precondition(scanned.text.bytes == parsed.text.bytes, "not the texts that libyaml finds")
        precondition(scanned.map.stretches == parsed.map.stretches, "not the places that libyaml finds")
        precondition(scanned.segments == parsed.segments && scanned.protected == parsed.protected, "not its segments")
        precondition(scanned.comments == parsed.comments, "not its comments")
    }

    private func read(_ file: PaddedBytes) throws(FormatError) -> Document {
        do throws(FormatError) {
            return try reader.document(of: file)
        } catch {
            precondition((0...file.count).contains(error.offset) && !error.message.isEmpty, "an error without a place")
            throw error
        }
    }

    /// The parts of a document fit together, and what is not decoded is the file's own bytes.
    private func check(_ document: Document) {
        var end: UInt32 = 0
        for segment in document.segments {
            precondition(end <= segment.range.start && !segment.range.isEmpty, "segments out of order")
            end = segment.range.end
            let bytes = document.text[segment.range.indices]
            precondition(String(validating: bytes, as: UTF8.self) != nil, "a segment is no UTF-8")
            if let source = segment.translated { precondition(Int(source.end) <= document.translatedText.count) }
        }
        precondition(Int(end) <= document.text.count)
        end = 0
        for range in document.protected {
            precondition(end <= range.start && Int(range.end) <= document.text.count, "protected ranges out of order")
            end = range.end
        }
        for comment in document.comments { precondition(Int(comment.range.end) <= document.source.count) }
        var at: UInt32 = 0
        for stretch in document.map.stretches {
            precondition(at <= stretch.from.start, "the map is not sorted")
            let same = TextRange<InDocument>(start: at, end: stretch.from.start)
            at = stretch.from.end
            if same.isEmpty { continue }
            let range = document.map(same)
            precondition(document.text[same.indices] == document.source[range.indices], "not the file’s own bytes")
        }
    }

    /// A word is replaced as a fix would, and what was meant is read.
    private func replaceWord(in document: Document, _ file: PaddedBytes) {
        var seed = file.bytes.reduce(UInt64(file.count)) { $0 &* 0x100_0000_01B3 ^ UInt64($1) }
        func random(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        let words = words(of: document)
        if words.isEmpty { return }
        let word = words[random(words.count)]
        let replacement = Self.replacements[random(Self.replacements.count)]
        guard let place = document.map.exact(word),
            let bytes = document.encoder.encode(replacement, at: place, of: file)
        else { return }
        let fixed = PaddedBytes(file[0..<Int(place.start)] + Array(bytes.utf8) + file[Int(place.end)..<file.count])
        guard let again = try? read(fixed) else {
            print(
                "“\(document.text.string(word.indices))” → “\(replacement)”:", fixed.string(0..<fixed.count),
                separator: "\n")
            fatalError("refused after a fix")
        }
        check(again)
        // Marks in Markdown and plain text mean what their neighbours make of them.
        if format == .markdown || format == .text { return }
        let meant =
            document.text.string(0..<Int(word.start)) + replacement
            + document.text.string(Int(word.end)..<document.text.count)
        let found = again.text.string(0..<again.text.count)
        // A tag with the attribute that was mended stands in the text round it, too, where it is protected or a placeholder
        // goes round it.
        if format == .html, again.protected.contains(where: { again.text[$0.indices].contains(0x3C) }) { return }
        if squeezed(meant) != squeezed(found) {
            print("meant:", meant, "read:", found, "in:", fixed.string(0..<fixed.count), separator: "\n")
            fatalError("something else was read")
        }
    }

    /// Runs of letters of ASCII between spaces, outside of what is protected.
    private func words(of document: Document) -> [TextRange<InDocument>] {
        var words: [TextRange<InDocument>] = []
        for segment in document.segments {
            var start = Int(segment.range.start)
            for index in segment.range.indices where (document.text[index] | 0x20) &- 0x61 >= 26 {
                if index - start > 2 { words.append(TextRange(start..<index)) }
                start = index + 1
            }
        }
        return words.filter { word in !document.protected.contains { $0.overlaps(word) } }
    }

    /// Without white space, of which some is not read as it stands there.
    private func squeezed(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FFFC}" }
    }
}
