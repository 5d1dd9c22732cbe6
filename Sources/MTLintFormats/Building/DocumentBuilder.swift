internal import MTLintCore

/// Makes a document of a file while a reader goes through it: segment by segment, piece by piece.
///
/// What a segment's pieces leave out between them is taken out of the text, as tags are. A line break stands between two
/// segments.
struct DocumentBuilder {
    /// A segment that is being read.
    private struct OpenSegment {
        let role: SegmentRole
        let language: LanguageTag?
        /// The offset in the document's text.
        let start: Int
        /// What to go back to when nothing is in it.
        let before: (text: Int, stretches: Int, protected: Int, at: Int)
        /// Whether it holds anything but white space and what is protected.
        var hasText = false
    }

    let source: PaddedBytes
    private var text: [UInt8] = []
    private var stretches: [OffsetMap<InDocument, InFile>.Stretch] = []
    private var segments: [Segment] = []
    private var protected: [TextRange<InDocument>] = []
    private var translated: [UInt8] = []
    private var comments: [DocumentComment] = []
    /// In order.
    var records: [DocumentRecord] = []
    private var segment: OpenSegment?
    /// The offset in the file behind the last piece.
    private var at = 0

    init(_ source: PaddedBytes) {
        self.source = source
        text.reserveCapacity(source.count + PaddedBytes.padding)
    }

    var isInSegment: Bool { segment != nil }
    /// Whether the open segment has anything to lint so far.
    var hasText: Bool { segment?.hasText ?? false }

    /// Begins a segment; one that is open ends.
    ///
    /// - Parameter start: where it begins in the file. It may lie before what was read last: an attribute's value is read
    ///   when the text round its tag has ended.
    mutating func begin(_ role: SegmentRole, language: LanguageTag? = nil, at start: Int) {
        end()
        let before = (text: text.count, stretches: stretches.count, protected: protected.count, at: at)
        if start > 0 || !text.isEmpty {
            add(from: text.count..<(text.count + 1), to: min(at, start)..<start)
            // Nothing may be changed across the border.
            protected.append(TextRange(text.count..<(text.count + 1)))
            text.append(0x0A)
        }
        at = start
        segment = OpenSegment(role: role, language: language, start: text.count, before: before)
    }

    /// Takes over bytes of the file as they are.
    mutating func copy(_ range: Range<Int>) {
        if range.isEmpty { return }
        skip(to: range.lowerBound)
        text.append(contentsOf: source[range])
        at = range.upperBound
        if segment?.hasText == false, holdsText(range) { segment?.hasText = true }
    }

    private func holdsText(_ range: Range<Int>) -> Bool {
        for index in range where source[index] > 0x20 { return true }
        return false
    }

    /// Takes over bytes of the file as they are, and keeps rules from them.
    mutating func protect(_ range: Range<Int>) {
        if range.isEmpty { return }
        skip(to: range.lowerBound)
        let start = text.count
        text.append(contentsOf: source[range])
        at = range.upperBound
        protected.append(TextRange(start..<text.count))
    }

    /// Puts a scalar in place of bytes of the file that stand for it.
    mutating func replace(_ range: Range<Int>, with scalar: UInt32) {
        skip(to: range.lowerBound)
        let start = text.count
        Self.append(scalar, to: &text)
        add(from: start..<text.count, to: range)
        at = range.upperBound
        if scalar > 0x20 { segment?.hasText = true }
    }

    /// Puts white space in place of bytes of the file.
    ///
    /// - Parameter isFixed: whether no rule may change it.
    mutating func replace(_ range: Range<Int>, withSpace space: UInt8, count: Int = 1, isFixed: Bool = false) {
        skip(to: range.lowerBound)
        let place = text.count..<(text.count + count)
        add(from: place, to: range)
        if isFixed { protected.append(TextRange(place)) }
        text.append(contentsOf: repeatElement(space, count: count))
        at = range.upperBound
    }

    mutating func comment(_ content: Range<Int>, in whole: Range<Int>) {
        comments.append(DocumentComment(text: source.string(content), range: TextRange(whole)))
    }

    /// Ends the open segment. One without text is as if it had not been begun.
    ///
    /// - Parameters:
    ///   - isRunningText: whether a text with line breaks has paragraphs, lines and headlines, as a plain text has.
    ///   - isArticle: whether one without line breaks is read as a plain text too.
    ///   - translation: what the segment was translated from.
    mutating func end(isRunningText: Bool = false, isArticle: Bool = false, translationOf translation: [UInt8]? = nil) {
        guard let open = segment else { return }
        segment = nil
        guard open.hasText else {
            text.removeLast(text.count - open.before.text)
            stretches.removeLast(stretches.count - open.before.stretches)
            protected.removeLast(protected.count - open.before.protected)
            at = open.before.at
            return
        }
        var source: TextRange<InTranslated>?
        if let translation {
            source = TextRange(translated.count..<(translated.count + translation.count))
            translated += translation
            translated.append(0x0A)
        }
        let range = trimmed(open.start..<text.count)
        if isArticle || isRunningText && holdsLineBreak(range) {
            for part in PlainTextReader().segments(of: PaddedBytes(text[range])) {
                let indices = part.range.indices
                segments.append(
                    Segment(
                        range: TextRange(
                            (indices.lowerBound + range.lowerBound)..<(indices.upperBound + range.lowerBound)),
                        role: part.role, language: open.language, translated: source))
            }
            return
        }
        segments.append(
            Segment(range: TextRange(range), role: open.role, language: open.language, translated: source))
    }

    private func holdsLineBreak(_ range: Range<Int>) -> Bool {
        text.withUnsafeBufferPointer { bytes in
            // Without a way out of the loop it looks at many bytes at a time.
            var found = false
            for index in range { found = found || bytes[index] == 0x0A }
            return found
        }
    }

    /// The document, with placeholders protected.
    consuming func finish(
        _ encoder: any ReplacementEncoder, placeholders: PlaceholderSyntax
    ) -> Document {
        end()
        let text = PaddedBytes(text)
        var finder = PlaceholderFinder(text, segments, placeholders)
        finder.find()
        let hidden = finder.ranges.isEmpty ? protected : TextRange.joined((protected + finder.ranges).sorted())
        return Document(
            source: source, text: text, map: OffsetMap(stretches: stretches), segments: segments, protected: hidden,
            translatedText: PaddedBytes(translated), comments: comments, records: records,
            encoder: encoder)
    }

    /// What follows the last paragraph goes on with its sentence: “It defaults to” before a block of code.
    ///
    /// The paragraph then ends with something opaque, and not in the middle of a sentence.
    ///
    /// - Parameter range: what stands there, such as the tag that begins the code.
    mutating func leadOn(to range: Range<Int>) {
        guard segment == nil, let last = segments.last, last.role == .paragraph || last.role == .listItem,
            range.lowerBound > at, !range.isEmpty, text[Int(last.range.end)...].allSatisfy({ $0 <= 0x20 }),
            case let end = text[Int(last.range.end) - 1], (end | 0x20) &- 0x61 < 26 || end &- 0x30 < 10
        else { return }
        replace(at..<range.lowerBound, withSpace: 0x20, isFixed: true)
        let start = text.count
        replace(range, with: 0xFFFC)
        protected.append(TextRange(start..<text.count))
        segments[segments.count - 1] = Segment(
            range: TextRange(Int(last.range.start)..<text.count), role: last.role, language: last.language,
            translated: last.translated)
    }

    /// What lies between the last piece and an offset is taken out.
    private mutating func skip(to offset: Int) {
        if offset > at { add(from: text.count..<text.count, to: at..<offset) }
        at = offset
    }

    private mutating func add(from: Range<Int>, to: Range<Int>) {
        let stretch = OffsetMap<InDocument, InFile>.Stretch(from: TextRange(from), to: TextRange(to))
        // Two that are empty at one place would make the border between them ambiguous.
        if let last = stretches.last, last.from.isEmpty, last.from == stretch.from {
            stretches[stretches.count - 1] = .init(from: last.from, to: last.to.union(stretch.to))
        } else {
            stretches.append(stretch)
        }
    }

    /// A range of the text without white space at either end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    /// Appends a scalar in UTF-8; what is none becomes U+FFFD.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }
}
