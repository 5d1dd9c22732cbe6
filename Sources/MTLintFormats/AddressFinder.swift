internal import CScan
internal import MTLintCore

/// Finds web and e-mail addresses, which no rule may judge or change.
enum AddressFinder {
    /// In order, not overlapping.
    static func addresses(in text: PaddedBytes) -> [TextRange<InDocument>] {
        var found = candidates(in: text)
        if found.count < 2 { return found }
        found.sort()
        var last: TextRange<InDocument>?
        return found.filter { range in
            if let last, range.start < last.end { return false }
            last = range
            return true
        }
    }

    /// All addresses, of which some may lie in others. Each form is looked for by a sign that is rare in text: a colon, an
    /// “@”, or three letters “w”.
    private static func candidates(in text: PaddedBytes) -> [TextRange<InDocument>] {
        text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return [] }
            var found: [TextRange<InDocument>] = []
            // Behind the last address of each form: what lies in it is not read again, however often the sign stands there.
            var (web, mail, www) = (0, 0, 0)
            var start = 0
            while start < text.count {
                // What is looked at behind the text is padding.
                var signs = cscan_address_signs(base + start)
                while signs != 0 {
                    let at = start + signs.trailingZeroBitCount
                    signs &= signs - 1
                    switch bytes[at] {
                    case 0x3A: add(at < web ? nil : webAddress(text, colon: at), &web, &found)
                    case 0x40: add(at < mail ? nil : mailAddress(text, at: at), &mail, &found)
                    default: add(at < www ? nil : wwwAddress(text, point: at + 3), &www, &found)
                    }
                }
                start += 64
            }
            return found
        }
    }

    private static func add(_ address: Range<Int>?, _ end: inout Int, _ found: inout [TextRange<InDocument>]) {
        guard let address else { return }
        found.append(TextRange(address))
        end = address.upperBound
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
        guard text[point] == 0x2E, isLetterOrDigit(text[point + 1]),
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
