internal import MTLintCore

/// A tag as it stands in HTML: `<p class="lead">`, `</p>`.
struct MarkupTag {
    let name: TagName
    let isEnd: Bool
    /// Whether a slash stands before the closing bracket.
    private(set) var isClosed = false
    private(set) var attributes: [MarkupAttribute] = []
    /// The offset behind the closing bracket.
    private(set) var end: Int

    /// Reads the tag that an opening bracket begins; nil when it begins none, or the tag does not end.
    init?(_ text: PaddedBytes, at start: Int, limit: Int) {
        isEnd = text[start + 1] == 0x2F
        let begin = isEnd ? start + 2 : start + 1
        guard begin < limit, (text[begin] | 0x20) &- 0x61 < 26 else { return nil }
        var at = begin
        while at < limit, !Self.isSpace(text[at]), text[at] != 0x2F, text[at] != 0x3E { at += 1 }
        name = TagName(text, begin..<at)
        end = at
        while at < limit {
            let byte = text[at]
            if byte == 0x3E {
                end = at + 1
                return
            }
            if byte == 0x2F || Self.isSpace(byte) {
                isClosed = byte == 0x2F
                at += 1
            } else {
                at = attribute(text, at, limit)
            }
        }
        return nil
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
    }

    /// Reads an attribute; returns the offset behind it.
    private mutating func attribute(_ text: PaddedBytes, _ start: Int, _ limit: Int) -> Int {
        var at = start + 1
        while at < limit, !Self.isSpace(text[at]), ![0x2F, 0x3D, 0x3E].contains(text[at]) { at += 1 }
        let name = TagName(text, start..<at)
        var next = at
        while next < limit, Self.isSpace(text[next]) { next += 1 }
        guard next < limit, text[next] == 0x3D else {
            attributes.append(MarkupAttribute(name: name, value: at..<at, quote: nil))
            return at
        }
        next += 1
        while next < limit, Self.isSpace(text[next]) { next += 1 }
        let quote = text[next]
        guard next < limit, quote == 0x22 || quote == 0x27 else {
            at = next
            while at < limit, !Self.isSpace(text[at]), text[at] != 0x3E { at += 1 }
            attributes.append(MarkupAttribute(name: name, value: next..<at, quote: nil))
            return at
        }
        let close = text.firstOffset(of: quote, from: next + 1, to: limit)
        attributes.append(MarkupAttribute(name: name, value: (next + 1)..<close, quote: quote))
        return min(limit, close + 1)
    }

    /// The language that an attribute states.
    func language(_ text: PaddedBytes) -> LanguageTag? {
        if attributes.isEmpty { return nil }
        return (value(.lang) ?? value(.xmlLang)).flatMap { LanguageTag(text.string($0)) }
    }

    /// What an attribute says about whether the element is for translation; nil without one.
    func isTranslated(_ text: PaddedBytes) -> Bool? {
        if attributes.isEmpty { return nil }
        return value(.translate).map { !text[$0].elementsEqual("no".utf8) }
    }

    /// The value of an attribute.
    func value(_ name: TagName) -> Range<Int>? { attributes.first { $0.name == name }?.value }
}
