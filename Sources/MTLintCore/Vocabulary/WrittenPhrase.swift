/// A phrase that is looked for as it is written: byte for byte, but over any white space and with either apostrophe.
package struct WrittenPhrase: Hashable, Sendable {
    /// In NFC, with one space between words and the straight apostrophe.
    private let bytes: [UInt8]

    package init(_ phrase: String) {
        let normal = NormalizedView(of: PaddedBytes(phrase.utf8)).text
        var bytes: [UInt8] = []
        var at = 0
        while at < normal.count {
            if let end = Self.spaceEnd(normal, at) {
                if bytes.last ?? 0x20 != 0x20 { bytes.append(0x20) }
                at = end
            } else if let end = Self.apostropheEnd(normal, at) {
                bytes.append(0x27)
                at = end
            } else {
                bytes.append(normal[at])
                at += 1
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        self.bytes = bytes
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Where the phrase ends that begins with a token.
    ///
    /// - Returns: the index behind its last token; nil when something else stands there, or the phrase would end inside
    ///   a token.
    package func end(from token: Int, in text: AnalyzedText) -> Int? {
        let view = text.view.text
        var at = Int(text.tokens[token].start)
        for byte in bytes {
            if byte == 0x20 {
                guard var end = Self.spaceEnd(view, at) else { return nil }
                while let next = Self.spaceEnd(view, end) { end = next }
                at = end
            } else if byte == 0x27, let end = Self.apostropheEnd(view, at) {
                at = end
            } else {
                guard view[at] == byte, at < view.count else { return nil }
                at += 1
            }
        }
        let last = text.segment(ofToken: token).tokens.upperBound
        var index = token
        while index < last, text.tokens[index].end < UInt32(at) { index += 1 }
        return index < last && text.tokens[index].end == UInt32(at) ? index + 1 : nil
    }

    /// The offset behind a space, a tab, a line end or a no-break space.
    private static func spaceEnd(_ text: PaddedBytes, _ at: Int) -> Int? {
        switch text[at] {
        case 0x20, 0x09, 0x0A, 0x0D: at + 1
        case 0xC2 where text[at + 1] == 0xA0: at + 2
        default: nil
        }
    }

    /// The offset behind “'” or “’”.
    private static func apostropheEnd(_ text: PaddedBytes, _ at: Int) -> Int? {
        switch text[at] {
        case 0x27: at + 1
        case 0xE2 where text[at + 1] == 0x80 && text[at + 2] == 0x99: at + 3
        default: nil
        }
    }
}
