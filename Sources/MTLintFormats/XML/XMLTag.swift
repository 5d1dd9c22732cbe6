internal import MTLintCore

/// A start tag of XML.
struct XMLTag {
    let name: TagName
    let nameRange: Range<Int>
    private(set) var range: Range<Int>
    /// Whether the tag is the element's end too.
    private(set) var isClosed = false
    private(set) var attributes: [MarkupAttribute] = []

    /// Reads the tag that an opening bracket begins.
    init(_ text: PaddedBytes, at start: Int) throws(FormatError) {
        nameRange = Self.name(text, start + 1)
        guard !nameRange.isEmpty else { throw FormatError(at: start, "“<” begins no tag; in text it is “&lt;”") }
        name = TagName(text, nameRange, keepsCase: true)
        range = start..<nameRange.upperBound
        var at = nameRange.upperBound
        while true {
            let before = at
            while at < text.count, Self.isSpace(text[at]) { at += 1 }
            guard at < text.count else { throw FormatError(at: start, "the tag does not end") }
            if text[at] == 0x3E { break }
            if text[at] == 0x2F {
                guard text[at + 1] == 0x3E else { throw FormatError(at: at, "expected “>” behind the slash") }
                isClosed = true
                at += 1
                break
            }
            guard at > before else { throw FormatError(at: at, "expected white space before an attribute") }
            at = try attribute(text, at)
        }
        range = start..<(at + 1)
    }

    private mutating func attribute(_ text: PaddedBytes, _ start: Int) throws(FormatError) -> Int {
        let own = Self.name(text, start)
        guard !own.isEmpty else { throw FormatError(at: start, "expected an attribute or the tag’s end") }
        var at = own.upperBound
        while at < text.count, Self.isSpace(text[at]) { at += 1 }
        guard at < text.count, text[at] == 0x3D else {
            throw FormatError(at: at, "expected “=” behind the attribute’s name")
        }
        at += 1
        while at < text.count, Self.isSpace(text[at]) { at += 1 }
        let quote = text[at]
        guard at < text.count, quote == 0x22 || quote == 0x27 else {
            throw FormatError(at: at, "expected the attribute’s value in quotation marks")
        }
        let close = text.firstOffset(of: quote, from: at + 1)
        guard close < text.count else { throw FormatError(at: at, "the attribute’s value does not end") }
        if let bracket = text[(at + 1)..<close].firstIndex(of: 0x3C) {
            throw FormatError(at: bracket, "“<” in an attribute’s value is “&lt;”")
        }
        let name = TagName(text, own, keepsCase: true)
        if own.count <= 16, attributes.contains(where: { $0.name == name }) {
            throw FormatError(at: start, "“\(text.string(own))” is there twice")
        }
        attributes.append(MarkupAttribute(name: name, value: (at + 1)..<close, quote: quote))
        return close + 1
    }

    /// The name that begins at an offset; empty when none does.
    static func name(_ text: PaddedBytes, _ start: Int) -> Range<Int> {
        var at = start
        guard isNameStart(text[at]) else { return start..<start }
        while at < text.count, isNameStart(text[at]) || text[at] &- 0x30 < 10 || text[at] == 0x2D || text[at] == 0x2E {
            at += 1
        }
        return start..<at
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x3A || byte >= 0x80
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// The value of an attribute.
    func value(_ name: TagName) -> Range<Int>? { attributes.first { $0.name == name }?.value }

    /// Whether an attribute has a value.
    func has(_ name: TagName, _ value: String, in text: PaddedBytes) -> Bool {
        self.value(name).map { text[$0].elementsEqual(value.utf8) } ?? false
    }

    /// The language that an attribute states.
    func language(_ names: TagName..., in text: PaddedBytes) -> LanguageTag? {
        names.lazy.compactMap { value($0) }.first.flatMap { LanguageTag(text.string($0)) }
    }
}
