internal import CScan
internal import MTLintCore

/// The shape of a line about the document that a crawler or publishing system left: at most three words, then a date of
/// digits (“date 2023-04-18”) or an address (“source : https://…”), and nothing but time, zone or marks behind it.
enum MetadataShape {
    static func matches(_ line: TextLine, in text: PaddedBytes) -> Bool {
        guard line.range.count <= 300, mayMatch(line.range, text) else { return false }
        return matches(line.range, text)
    }

    /// Whether a line has few words, and somewhere a separator between digits, the slashes of an address, or “www”: one
    /// quick look, which refuses nearly every line.
    private static func mayMatch(_ range: Range<Int>, _ text: PaddedBytes) -> Bool {
        guard text.count(of: 0x20, in: range, most: mostSpaces) < mostSpaces else { return false }
        return text.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return false }
            var start = range.lowerBound
            while start < range.upperBound {
                var signs = cscan_mask(base + start, 0x2D) | cscan_mask(base + start, 0x2E)
                signs |= cscan_mask(base + start, 0x2F)
                // Where three letters “w” may begin: the others may stand in the next block.
                let letters = cscan_mask(base + start, 0x77)
                signs |= letters & (letters &>> 1 | 1 &<< 63)
                if range.upperBound - start < 64 { signs &= 1 &<< UInt64(range.upperBound - start) - 1 }
                while signs != 0 {
                    if isSign(bytes, start + signs.trailingZeroBitCount) { return true }
                    signs &= signs - 1
                }
                start += 64
            }
            return false
        }
    }

    /// - Precondition: the offset is that of a byte of the text, behind which the padding can be looked at.
    private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x77: bytes[index + 1] == 0x77 && bytes[index + 2] == 0x77
        case 0x2F where bytes[index + 1] == 0x2F: true
        default: index > 0 && isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        }
    }

    private static let mostSpaces = 12

    /// What parts the fields of a line.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x3D || byte == 0x7C
    }

    private static func matches(_ line: Range<Int>, _ text: PaddedBytes) -> Bool {
        var words = 0
        var hasValue = false
        var end = line.lowerBound
        while end < line.upperBound {
            let start = end
            while end < line.upperBound, !isSeparator(text[end]) { end += 1 }
            let field = start..<end
            end += 1
            if field.isEmpty { continue }
            if isDate(field, text) || isAddress(field, text) {
                hasValue = true
            } else if hasValue {
                // A time (“18:22”, “18h22”, “06:00:00Z”) or a zone (“UTC”, “+02:00”).
                guard field.count <= 14,
                    field.contains(where: { isDigit(text[$0]) }) || field.allSatisfy({ text[$0] &- 0x41 < 26 })
                else { return false }
            } else {
                if field.contains(where: { (text[$0] | 0x20) &- 0x61 < 26 || text[$0] >= 0x80 }) { words += 1 }
                if words > 3 { return false }
            }
        }
        return hasValue
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Three numbers, one of four digits, with hyphens, slashes or points between: “2023-04-18”, “18/04/2023”,
    /// “2023-04-18T06:00:00Z”.
    private static func isDate(_ field: Range<Int>, _ text: PaddedBytes) -> Bool {
        let year = digitCount(field, text)
        let mark = field.lowerBound + year
        guard (1...4).contains(year), mark < field.upperBound, [0x2D, 0x2F, 0x2E].contains(text[mark]) else {
            return false
        }
        let month = digitCount(mark + 1..<field.upperBound, text)
        let next = mark + 1 + month
        guard (1...4).contains(month), next < field.upperBound, text[next] == text[mark] else { return false }
        let day = digitCount(next + 1..<field.upperBound, text)
        let end = next + 1 + day
        guard (1...4).contains(day), end == field.upperBound || text[end] == 0x54 || text[end] == 0x2C else {
            return false
        }
        return year == 4 || day == 4
    }

    /// How many digits a range begins with.
    private static func digitCount(_ range: Range<Int>, _ text: PaddedBytes) -> Int {
        var end = range.lowerBound
        while end < range.upperBound, isDigit(text[end]) { end += 1 }
        return end - range.lowerBound
    }

    private static func isAddress(_ field: Range<Int>, _ text: PaddedBytes) -> Bool {
        switch text[field.lowerBound] {
        case 0x68:
            text[field].starts(with: "http://".utf8) || text[field].starts(with: "https://".utf8)
        case 0x77: text[field].starts(with: "www.".utf8)
        default: false
        }
    }
}
