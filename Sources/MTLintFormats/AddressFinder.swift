internal import MTLintCore

/// Finds web and e-mail addresses, which no rule may judge or change.
enum AddressFinder {
    /// In order, not overlapping.
    static func addresses(in text: PaddedBytes) -> [TextRange<InDocument>] {
        // Each form is looked for by the byte of it that is rare in text.
        var found = ranges(around: 0x3A, in: text) { webAddress(text, colon: $0) }
        found += ranges(around: 0x40, in: text) { mailAddress(text, at: $0) }
        found += wwwAddresses(in: text)
        if found.count < 2 { return found }
        found.sort()
        var last: TextRange<InDocument>?
        return found.filter { range in
            if let last, range.start < last.end { return false }
            last = range
            return true
        }
    }

    private static func ranges(
        around byte: UInt8, in text: PaddedBytes, _ address: (Int) -> Range<Int>?
    ) -> [TextRange<InDocument>] {
        var found: [TextRange<InDocument>] = []
        var index = text.firstOffset(of: byte)
        while index < text.count {
            if let range = address(index) { found.append(TextRange(range)) }
            index = text.firstOffset(of: byte, from: max(index + 1, found.last.map { Int($0.end) } ?? 0))
        }
        return found
    }

    /// The “www.” of an address stands at the beginning of a word, so only every fourth byte need be a “w” or point.
    private static func wwwAddresses(in text: PaddedBytes) -> [TextRange<InDocument>] {
        text.withUnsafeBytes { bytes in
            var found: [TextRange<InDocument>] = []
            var index = 3
            while index < text.count {
                switch bytes[index] {
                case 0x2E:
                    if bytes[index - 1] | 0x20 == 0x77, let range = wwwAddress(text, point: index) {
                        found.append(TextRange(range))
                    }
                    index &+= 4
                case 0x57, 0x77: index &+= 1
                default: index &+= 4
                }
            }
            return found
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

    /// `scheme://…`
    private static func webAddress(_ text: PaddedBytes, colon: Int) -> Range<Int>? {
        guard text[colon + 1] == 0x2F, text[colon + 2] == 0x2F else { return nil }
        var start = colon
        while start > 0, isLetterOrDigit(text[start - 1]) { start -= 1 }
        guard start < colon, isLetterOrDigit(text[colon + 3]) else { return nil }
        return start..<end(text, from: colon + 3)
    }

    /// `www.…`
    private static func wwwAddress(_ text: PaddedBytes, point: Int) -> Range<Int>? {
        guard point >= 3, text[(point - 3)..<point].allSatisfy({ $0 | 0x20 == 0x77 }), isLetterOrDigit(text[point + 1]),
            point == 3 || !isLetterOrDigit(text[point - 4])
        else { return nil }
        return (point - 3)..<end(text, from: point)
    }

    /// `name@host.domain`
    private static func mailAddress(_ text: PaddedBytes, at: Int) -> Range<Int>? {
        var start = at
        while start > 0, isLetterOrDigit(text[start - 1]) || [0x2E, 0x2B, 0x2D, 0x5F].contains(text[start - 1]) {
            start -= 1
        }
        var end = at + 1
        while isLetterOrDigit(text[end]) || text[end] == 0x2D || (text[end] == 0x2E && isLetterOrDigit(text[end + 1])) {
            end += 1
        }
        guard start < at, text[(at + 1)..<end].contains(0x2E) else { return nil }
        // What DeepL puts in place of markup (“xml-ph-0000@deepl.internal”) leads nowhere.
        return text[start..<at].starts(with: "xml-ph-".utf8) ? nil : start..<end
    }

    /// Behind the last byte of an address: before white space or a bracket, without marks that belong to the sentence.
    private static func end(_ text: PaddedBytes, from: Int) -> Int {
        var end = from
        while end < text.count, text[end] > 0x20, text[end] < 0x7F, ![0x22, 0x3C, 0x3E, 0x5D, 0x7D].contains(text[end])
        { end += 1 }
        while end > from, [0x21, 0x27, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains(text[end - 1]) { end -= 1 }
        return end
    }
}
