internal import MTLintCore

/// Finds what no rule may judge or change: placeholders, tags in messages, addresses.
struct PlaceholderFinder {
    let text: PaddedBytes
    private let segments: [Segment]
    private let syntax: PlaceholderSyntax
    /// In bytes. Behind it a message in braces is none, so that texts full of braces are read once.
    private static let longestMessage = 1 << 13
    /// Not sorted; they may overlap.
    private(set) var ranges: [TextRange<InDocument>] = []

    init(_ text: PaddedBytes, _ segments: [Segment], _ syntax: PlaceholderSyntax) {
        self.text = text
        self.segments = segments
        self.syntax = syntax
    }

    mutating func find() {
        ranges = AddressFinder.addresses(in: text)
        if syntax.contains(.braces) {
            forEach(0x7B) { finder, at, limit in finder.brace(at, limit) }
        }
        if syntax.contains(.percent) {
            forEach(0x25) { finder, at, limit in
                guard let end = PrintfPlaceholder.end(finder.text, at, limit: limit) else { return at + 1 }
                finder.hide(at..<end)
                return end
            }
        }
        if syntax.contains(.tags) {
            forEach(0x3C) { finder, at, limit in finder.tag(at, limit) }
        }
    }

    mutating func hide(_ range: Range<Int>) { ranges.append(TextRange(range)) }

    /// Calls `body` with each such byte inside a segment and the segment's end, until where the last call has read.
    private mutating func forEach(_ byte: UInt8, _ body: (inout PlaceholderFinder, Int, Int) -> Int) {
        var segment = 0
        var at = text.firstOffset(of: byte)
        while at < text.count {
            while segment < segments.count, Int(segments[segment].range.end) <= at { segment += 1 }
            guard segment < segments.count else { return }
            let range = segments[segment].range.indices
            let next = at < range.lowerBound ? range.lowerBound : body(&self, at, range.upperBound)
            at = text.firstOffset(of: byte, from: max(next, at + 1))
        }
    }

    /// What a brace begins, with the sign before it.
    private mutating func brace(_ at: Int, _ limit: Int) -> Int {
        let hasSign = at > 0 && [0x23, 0x24, 0x25].contains(text[at - 1])
        let start = hasSign ? at - 1 : at
        if text[at + 1] == 0x7B || text[at + 1] == 0x25 {
            // {{ … }} and {% … %}
            let close: UInt8 = text[at + 1] == 0x7B ? 0x7D : 0x25
            var end = at + 2
            let last = min(limit, at + 300)
            while end + 1 < last, text[end] != close || text[end + 1] != 0x7D { end += 1 }
            guard end + 1 < last else { return at + 2 }
            end += 2
            // {{{ … }}}
            if text[end] == 0x7D, text[at + 2] == 0x7B, end < limit { end += 1 }
            hide(start..<end)
            return end
        }
        var message = MessageSyntax(text, limit: min(limit, at + Self.longestMessage))
        guard let end = message.argument(at) else { return at + 1 }
        for range in message.hidden { hide(range) }
        if hasSign { hide(start..<(at + 1)) }
        return end
    }

    /// A tag, and the references in its segment.
    private mutating func tag(_ at: Int, _ limit: Int) -> Int {
        let first = text[at + 1] == 0x2F ? text[at + 2] : text[at + 1]
        guard (first | 0x20) &- 0x61 < 26 || first &- 0x30 < 10 else { return at + 1 }
        var end = at + 2
        let last = min(limit, at + 400)
        while end < last, text[end] != 0x3E, text[end] != 0x3C { end += 1 }
        guard end < last, text[end] == 0x3E else { return at + 1 }
        hide(at..<(end + 1))
        references(from: end + 1, limit)
        return end + 1
    }

    /// The references between a tag and the next.
    private mutating func references(from start: Int, _ limit: Int) {
        let end = text.firstOffset(of: 0x3C, from: start, to: limit)
        var at = text.firstOffset(of: 0x26, from: start, to: end)
        while at < end {
            if let reference = MarkupReference(text, at, limit: end) { hide(at..<(at + reference.length)) }
            at = text.firstOffset(of: 0x26, from: at + 1, to: end)
        }
    }
}
