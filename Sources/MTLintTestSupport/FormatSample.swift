package import MTLintKit

/// A text inside a file of a format, and where its parts are there.
///
/// The file is made of an empty one by the format's own encoder, so that what is read of it must be the text.
package struct FormatSample: Sendable {
    /// A part of the text and the range of the file that holds it.
    private struct Part {
        let range: Range<Int>
        let place: Range<Int>
        let hole: TextRange<InFile>
    }

    package let format: FileFormat
    package let file: PaddedBytes
    package let document: Document
    private let plain: PaddedBytes
    private let empty: Document
    private var parts: [Part] = []

    private static let hole = "hole"

    /// - Returns: nil when the format has no room for the text: for line breaks, or for its roles.
    package init?(_ text: String, in format: FileFormat) throws {
        self.format = format
        plain = PaddedBytes(text.utf8)
        let segments = PlainTextReader().document(of: plain).segments
        guard let (template, ranges) = Self.template(format, segments, length: plain.count) else { return nil }
        empty = try format.reader().document(of: PaddedBytes(template.utf8))
        var bytes: [UInt8] = []
        var at = 0
        for range in ranges {
            let start = Self.find(Self.hole, in: empty.source, from: at)
            let hole = TextRange<InFile>(start..<(start + Self.hole.utf8.count))
            guard let written = empty.encoder.encode(plain.string(range), at: hole, of: empty.source) else {
                return nil
            }
            bytes += empty.source[at..<start]
            parts.append(Part(range: range, place: bytes.count..<(bytes.count + written.utf8.count), hole: hole))
            bytes += written.utf8
            at = Int(hole.end)
        }
        bytes += empty.source[at..<empty.source.count]
        file = PaddedBytes(bytes)
        document = try format.reader().document(of: file)
    }

    /// The range of the file for a range of the text; nil when it runs over parts.
    package func range(_ range: Range<Int>) -> Range<Int>? {
        guard
            let part = parts.first(where: {
                $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
            })
        else { return nil }
        let place = { (offset: Int) in
            let before = plain.string(part.range.lowerBound..<offset)
            return part.place.lowerBound
                + (empty.encoder.encode(before, at: part.hole, of: empty.source)?.utf8.count ?? 0)
        }
        return place(range.lowerBound)..<place(range.upperBound)
    }

    /// The roles of the segments and how many ranges in them are protected: what rules may tell formats apart by.
    package static func shape(_ document: Document) -> [String] {
        document.segments.map { segment in
            let hidden = document.protected.count { segment.range.contains($0) && document.text[Int($0.start)] != 0x0A }
            let role = [.message, .cell, .line].contains(segment.role) ? .paragraph : segment.role
            return "\(role) \(hidden)"
        }
    }

    private static func find(_ word: String, in text: PaddedBytes, from start: Int) -> Int {
        let word = Array(word.utf8)
        return (start..<text.count).first { text[$0..<min($0 + word.count, text.count)].elementsEqual(word) }
            ?? text.count
    }

    /// An empty file with holes, which states no language, and the parts of the text that go into them.
    private static func template(
        _ format: FileFormat, _ segments: [Segment], length: Int
    ) -> (template: String, ranges: [Range<Int>])? {
        let whole = [0..<length]
        let each = segments.map(\.range.indices)
        switch format {
        case .text: return nil
        case .android: return ("<resources><string name=\"a\">hole</string></resources>", whole)
        case .arb: return ("{\"a\": \"hole\"}", whole)
        case .csv: return ("\"hole\"\n", whole)
        case .html, .markdown:
            let isKnown = segments.allSatisfy { $0.role == .paragraph || $0.role == .headline }
            guard isKnown else { return nil }
            let blocks = segments.map { segment in
                let isHeadline = segment.role == .headline
                if format == .markdown { return isHeadline ? "## hole" : "hole" }
                return isHeadline ? "<h2>hole</h2>" : "<p>hole</p>"
            }
            return (blocks.joined(separator: "\n\n") + "\n", each)
        case .json: return ("{\"a\": \"hole\"}", whole)
        case .jsonl: return ("{\"text\": \"hole\"}\n", whole)
        case .po: return ("msgid \"source\"\nmsgstr \"hole\"\n", whole)
        case .properties: return ("a = hole\n", whole)
        case .resx: return ("<root><data name=\"a\"><value>hole</value></data></root>", whole)
        case .srt, .vtt:
            let isKnown = segments.allSatisfy { $0.role == .line } || segments.map(\.role) == [.paragraph]
            guard isKnown else { return nil }
            let cues = segments.indices.map { "00:00:0\($0 % 10).000 --> 00:00:09.000\nhole\n" }
            return ((format == .vtt ? "WEBVTT\n\n" : "") + cues.joined(separator: "\n"), each)
        case .strings: return ("\"a\" = \"hole\";\n", whole)
        case .stringsdict: return ("<plist><dict><key>other</key><string>hole</string></dict></plist>", whole)
        case .tmx:
            return (
                "<tmx><header srclang=\"fr\"/><body><tu><tuv><seg>hole</seg></tuv></tu></body></tmx>",
                whole
            )
        case .ts:
            return (
                "<TS><context><message><translation>hole</translation></message></context></TS>", whole
            )
        case .tsv: return ("hole\n", whole)
        case .xcstrings:
            return (
                "{\"strings\": {\"k\": {\"localizations\": {\"a\": {\"stringUnit\": {\"value\": \"hole\"}}}}}}", whole
            )
        case .xliff:
            return (
                "<xliff><file><unit><segment><source>s</source><target>hole</target></segment></unit></file></xliff>",
                whole
            )
        case .yaml: return ("texts:\n  a: \"hole\"\n", whole)
        }
    }
}
