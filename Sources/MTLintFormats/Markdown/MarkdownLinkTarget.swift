internal import MTLintCore

/// The address of a link and its title, in parentheses: `(address "title")`.
struct MarkdownLinkTarget {
    /// Without its quotation marks.
    let title: Range<Int>?
    /// Behind the closing parenthesis.
    let end: Int

    /// In bytes, so that a text full of brackets is read once.
    private static let longest = 4096

    /// Reads the target that an opening parenthesis begins; nil when it is none.
    init?(_ text: PaddedBytes, _ start: Int, limit: Int) {
        let limit = min(limit, start + Self.longest)
        var at = Self.space(text, start + 1, limit)
        if at < limit, text[at] == 0x3C {
            at += 1
            while at < limit, text[at] != 0x3E, text[at] != 0x0A, text[at] != 0x3C {
                at += text[at] == 0x5C ? 2 : 1
            }
            guard at < limit, text[at] == 0x3E else { return nil }
            at += 1
        } else {
            var depth = 0
            while at < limit, text[at] > 0x20 {
                if text[at] == 0x5C, text[at + 1] > 0x20 {
                    at += 1
                } else if text[at] == 0x28 {
                    depth += 1
                } else if text[at] == 0x29 {
                    if depth == 0 { break }
                    depth -= 1
                }
                at += 1
            }
        }
        let behind = Self.space(text, at, limit)
        var found: Range<Int>?
        at = behind
        if at < limit, behind > start + 1, [0x22, 0x27, 0x28].contains(text[at]) {
            let close: UInt8 = text[at] == 0x28 ? 0x29 : text[at]
            let begin = at + 1
            at = begin
            while at < limit, text[at] != close { at += text[at] == 0x5C ? 2 : 1 }
            guard at < limit else { return nil }
            found = begin..<at
            at = Self.space(text, at + 1, limit)
        }
        guard at < limit, text[at] == 0x29 else { return nil }
        title = found
        end = at + 1
    }

    private static func space(_ text: PaddedBytes, _ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit, [0x20, 0x09, 0x0A, 0x0D].contains(text[at]) { at += 1 }
        return at
    }
}
