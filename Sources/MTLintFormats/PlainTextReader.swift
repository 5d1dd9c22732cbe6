public import MTLintCore

/// Reads plain text: paragraphs, headlines, metadata lines, or a segment a line.
///
/// Unless the layout is given it is told by the lines. The text has a **line layout** when it has at least eight lines
/// that are not blank, hardly a blank line between them (one in twenty), most of them (60 %) end as a sentence does, and
/// few (35 %) hold more than one sentence. Otherwise blank lines part **blocks**. The lines of a block are one paragraph
/// when they were wrapped by a program: the next line's first word would not have fitted on any of them. Else each line
/// is a paragraph: of a poem, a list, a text with a paragraph a line.
public struct PlainTextReader: FormatReader {
    /// nil: told by the lines.
    private let layout: TextLayout?

    public init(layout: TextLayout? = nil) { self.layout = layout }

    /// - Parameter text: UTF-8 without a byte order mark.
    public func document(of text: PaddedBytes) -> Document {
        Document(
            source: text, text: text, map: .identity, segments: segments(of: text),
            protected: AddressFinder.addresses(in: text))
    }

    /// The segments of a text.
    func segments(of text: PaddedBytes) -> [Segment] {
        let lines = text.nonBlankLines()
        return (layout ?? Self.layout(of: lines, in: text)) == .lines
            ? lines.map { Segment(range: TextRange($0.range), role: .line) } : Self.paragraphs(lines, text)
    }

    /// The layout that is given, or told by a text.
    public func layout(of text: PaddedBytes) -> TextLayout { layout ?? Self.layout(of: text.nonBlankLines(), in: text) }

    private static func layout(of lines: [TextLine], in text: PaddedBytes) -> TextLayout {
        let count = Double(lines.count)
        guard lines.count >= 8, Double(lines.count(where: \.beginsBlock)) - 1 <= count / 20 else { return .paragraphs }
        if isWrapped(lines[...], text) { return .paragraphs }
        let ending = lines.count { $0.endsSentence(text) }
        let holdingSeveral = lines.count { holdsSeveralSentences($0, text) }
        return Double(ending) >= 0.6 * count && Double(holdingSeveral) <= 0.35 * count ? .lines : .paragraphs
    }

    /// A terminal mark, spaces and a capital: rough, and good enough to tell a sentence a line from a paragraph a line.
    private static func holdsSeveralSentences(_ line: TextLine, _ text: PaddedBytes) -> Bool {
        guard line.range.count > 3 else { return false }
        for index in line.range.dropLast(3) where text[index] == 0x2E || text[index] == 0x3F || text[index] == 0x21 {
            if text[index + 1] == 0x20, text[index + 2] &- 0x41 < 26 { return true }
        }
        return false
    }

    private static func paragraphs(_ lines: [TextLine], _ text: PaddedBytes) -> [Segment] {
        var segments: [Segment] = []
        segments.reserveCapacity(lines.count)
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !lines[end].beginsBlock { end += 1 }
            if end == start + 1 {
                // A paragraph a line, as most texts have.
                segments.append(Segment(range: TextRange(lines[start].range), role: role(of: lines[start], text)))
                start = end
                continue
            }
            let block = lines[start..<end]
            if let first = block.first, let last = block.last, isWrapped(block, text) {
                let range = TextRange<InDocument>(first.range.lowerBound..<last.range.upperBound)
                segments.append(Segment(range: range, role: .paragraph))
            } else {
                for line in block { segments.append(Segment(range: TextRange(line.range), role: role(of: line, text))) }
            }
            start = end
        }
        return segments
    }

    /// Whether a program broke the lines: somewhere a sentence runs on in lower case, and no line but the last had room
    /// for the next line's first word.
    private static func isWrapped(_ lines: ArraySlice<TextLine>, _ text: PaddedBytes) -> Bool {
        guard lines.count >= 2 else { return false }
        let widths = lines.map { $0.width(text) }
        guard let widest = widths.max(), (40...200).contains(widest) else { return false }
        var runsOn = false
        for (index, next) in lines.dropFirst().enumerated() {
            if widths[index] + 1 + next.firstWordWidth(text) <= widest { return false }
            if next.beginsLowercase(text), !lines[lines.startIndex + index].endsSentence(text) { runsOn = true }
        }
        return runsOn
    }

    private static func role(of line: TextLine, _ text: PaddedBytes) -> SegmentRole {
        if MetadataShape.matches(line, in: text) { return .metadata }
        return line.endsSentence(text) || line.hasMoreWords(than: 20, text) ? .paragraph : .headline
    }
}
