internal import MTLintCore

/// The kinds of HTML blocks of CommonMark, by what ends them.
enum MarkdownHTMLBlock {
    /// A line with an end tag of `script`, `pre`, `style` or `textarea`.
    case rawText
    /// A line with this text.
    case until(String)
    /// A blank line.
    case blankLine

    /// The kind that begins at an offset of a line.
    init?(_ text: PaddedBytes, _ start: Int, _ end: Int, inParagraph: Bool) {
        guard start < end, text[start] == 0x3C else { return nil }
        switch text[start + 1] {
        case 0x21 where text[start + 2] == 0x2D && text[start + 3] == 0x2D: self = .until("-->")
        case 0x21 where text[start + 2] == 0x5B: self = .until("]]>")
        case 0x21: self = .until(">")
        case 0x3F: self = .until("?>")
        default:
            let begin = text[start + 1] == 0x2F ? start + 2 : start + 1
            var at = begin
            while at < end, (text[at] | 0x20) &- 0x61 < 26 || text[at] &- 0x30 < 10 { at += 1 }
            guard at > begin else { return nil }
            let name = text.string(begin..<at).lowercased()
            let isDelimited = at == end || [0x20, 0x09, 0x3E].contains(text[at])
            if isDelimited, begin == start + 1, Self.rawNames.contains(name) {
                self = .rawText
            } else if isDelimited || (text[at] == 0x2F && text[at + 1] == 0x3E), Self.blockNames.contains(name) {
                self = .blankLine
            } else if !inParagraph, let tag = MarkupTag(text, at: start, limit: end), tag.end == end {
                // A tag alone on its line.
                self = .blankLine
            } else {
                return nil
            }
        }
    }

    /// Whether the block ends with a line.
    func ends(with line: Range<Int>, _ text: PaddedBytes) -> Bool {
        switch self {
        case .blankLine: false
        case .rawText:
            line.contains { at in
                text[at] == 0x3C && text[at + 1] == 0x2F
                    && Self.rawNames.contains { name in
                        text[(at + 2)..<min(at + 2 + name.utf8.count, line.upperBound)].elementsEqual(name.utf8) {
                            $0 | 0x20 == $1
                        }
                    }
            }
        case .until(let end):
            line.contains { at in
                text[at] == 0x3E && at + 1 >= line.lowerBound + end.utf8.count
                    && text[(at + 1 - end.utf8.count)..<(at + 1)].elementsEqual(end.utf8)
            }
        }
    }

    private static let rawNames = ["script", "pre", "style", "textarea"]
    private static let blockNames = Set(
        """
        address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt \
        fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li \
        link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th \
        thead title tr track ul
        """.split(separator: " ").map(String.init))
}
