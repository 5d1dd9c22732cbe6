internal import MTLintCore

/// Writes replacements into Markdown.
struct MarkdownEncoder: ReplacementEncoder {
    /// For blocks of HTML; it knows the file's habits.
    let markup: MarkupEncoder
    let html: [TextRange<InFile>]
    /// Paragraphs that stand in nothing else, in which there may be line breaks.
    let paragraphs: [TextRange<InFile>]
    /// The titles of links.
    let titles: [TextRange<InFile>]

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        if Self.holds(html, range) { return markup.encode(replacement, at: range, of: source) }
        if Self.movesSpaceBesideEmphasis(replacement, range.indices, source) { return nil }
        let isTitle = Self.holds(titles, range)
        let mayBreak = Self.holds(paragraphs, range)
        var encoded = ""
        var isLineStart = Self.beginsLine(range, source)
        for scalar in replacement.unicodeScalars {
            if scalar.value < 0x20 || scalar.value == 0x7F {
                guard scalar == "\n", mayBreak, !isTitle else { return nil }
                encoded += "\n"
                isLineStart = true
                continue
            }
            // What would begin a block there.
            if isLineStart, "#>+-=~0123456789|:".unicodeScalars.contains(scalar) || scalar == " " { return nil }
            if isTitle, "\"'()".unicodeScalars.contains(scalar) { return nil }
            isLineStart = false
            encoded += spelling(of: scalar)
        }
        return encoded
    }

    private func spelling(of scalar: Unicode.Scalar) -> String {
        if let habitual = markup.habitual(scalar) { return habitual }
        return switch scalar {
        case "&": "&amp;"
        // Escaped by a backslash it could still end a code span.
        case "`": "&#96;"
        case "\\", "*", "_", "[", "]", "<", "|": "\\\(scalar)"
        default: String(scalar)
        }
    }

    /// Whether a mark of emphasis beside a range would stand beside white space, or no more: that tells what it opens or
    /// closes.
    private static func movesSpaceBesideEmphasis(
        _ replacement: String, _ range: Range<Int>, _ source: PaddedBytes
    ) -> Bool {
        let isSpace = { (byte: UInt8) in byte <= 0x20 }
        let isMark = { (byte: UInt8) in byte == 0x2A || byte == 0x5F || byte == 0x7E }
        let before = range.lowerBound > 0 ? source[range.lowerBound - 1] : 0x20
        let after = source[range.upperBound]
        let old = (
            first: range.isEmpty ? after : source[range.lowerBound],
            last: range.isEmpty ? before : source[range.upperBound - 1]
        )
        let new = (first: replacement.utf8.first ?? after, last: replacement.utf8.last ?? before)
        return isMark(before) && isSpace(old.first) != isSpace(new.first)
            || isMark(after) && isSpace(old.last) != isSpace(new.last)
    }

    private static func holds(_ ranges: [TextRange<InFile>], _ range: TextRange<InFile>) -> Bool {
        let after = ranges.partitioningIndex { $0.start > range.start }
        return after > 0 && ranges[after - 1].contains(range)
    }

    /// Whether nothing but white space and marks of blocks stands before a range on its line.
    private static func beginsLine(_ range: TextRange<InFile>, _ source: PaddedBytes) -> Bool {
        var at = Int(range.start)
        while at > 0, [0x20, 0x09, 0x3E, 0x2D, 0x2A, 0x2B, 0x23].contains(source[at - 1]) { at -= 1 }
        return at == 0 || source[at - 1] == 0x0A
    }
}
