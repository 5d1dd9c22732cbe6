internal import MTLintCore

/// The arguments of messages in braces, those of ICU's MessageFormat among them: their texts are left to be read, and
/// what stands round the texts is hidden.
struct MessageSyntax {
    private let text: PaddedBytes
    private let limit: Int
    /// In order.
    private(set) var hidden: [Range<Int>] = []

    /// Messages are nested no deeper.
    private static let deepest = 8
    /// In bytes.
    private static let longestName = 80

    init(_ text: PaddedBytes, limit: Int) {
        self.text = text
        self.limit = limit
    }

    /// Reads the argument that an opening brace begins.
    ///
    /// - Returns: the offset behind its closing brace; nil when it is none.
    mutating func argument(_ start: Int, depth: Int = 0) -> Int? {
        var at = space(start + 1)
        let name = at
        while at < limit, at - name < Self.longestName, Self.isNameByte(text[at]) { at += 1 }
        let hasName = at > name
        at = space(at)
        guard at < limit else { return nil }
        switch text[at] {
        case 0x7D:
            // {}, {name}
            return hide(start, at + 1)
        case 0x3A, 0x21:
            // {price:N2}, {name!r}
            while at < limit, at - name < Self.longestName, text[at] > 0x20, text[at] != 0x7B, text[at] != 0x7D {
                at += 1
            }
            return at < limit && text[at] == 0x7D ? hide(start, at + 1) : nil
        case 0x2C where hasName: return typed(start, space(at + 1), depth)
        default: return nil
        }
    }

    /// Reads from an argument's type on: `{count, plural, …}`, `{when, date, short}`.
    private mutating func typed(_ start: Int, _ type: Int, _ depth: Int) -> Int? {
        var at = type
        while at < limit, (text[at] | 0x20) &- 0x61 < 26 { at += 1 }
        let name = text[type..<at]
        at = space(at)
        guard at < limit else { return nil }
        if text[at] == 0x2C, ["plural", "select", "selectordinal"].contains(where: { name.elementsEqual($0.utf8) }) {
            return choices(start, at + 1, isPlural: !name.elementsEqual("select".utf8), depth)
        }
        // A style, as far as the brace that closes.
        while at < limit, at - type < 2 * Self.longestName, text[at] != 0x7B, text[at] != 0x7D { at += 1 }
        return at < limit && text[at] == 0x7D ? hide(start, at + 1) : nil
    }

    /// Reads the choices of a plural or select: names, each with a message in braces.
    private mutating func choices(_ start: Int, _ from: Int, isPlural: Bool, _ depth: Int) -> Int? {
        guard depth < Self.deepest else { return nil }
        let before = hidden.count
        var skeleton = start
        var at = from
        while at < limit {
            let byte = text[at]
            if byte == 0x7D {
                _ = hide(skeleton, at + 1)
                return at + 1
            }
            guard byte == 0x7B else {
                at += 1
                continue
            }
            _ = hide(skeleton, at + 1)
            guard let end = message(at + 1, isPlural: isPlural, depth) else { break }
            (skeleton, at) = (end, end + 1)
        }
        hidden.removeLast(hidden.count - before)
        return nil
    }

    /// Reads a message inside braces.
    ///
    /// - Returns: the offset of the brace that closes it.
    private mutating func message(_ start: Int, isPlural: Bool, _ depth: Int) -> Int? {
        var at = start
        while at < limit {
            switch text[at] {
            case 0x7D: return at
            case 0x7B:
                guard let end = argument(at, depth: depth + 1) else { return nil }
                at = end
            case 0x23 where isPlural: at = hide(at, at + 1)
            default: at += 1
            }
        }
        return nil
    }

    private mutating func hide(_ start: Int, _ end: Int) -> Int {
        hidden.append(start..<end)
        return end
    }

    private func space(_ start: Int) -> Int {
        var at = start
        while at < limit, text[at] <= 0x20 { at += 1 }
        return at
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || [0x24, 0x2D, 0x2E, 0x40, 0x5B, 0x5D, 0x5F].contains(byte)
    }
}
