internal import MTLintCore

/// The shape of a line about the document that a crawler or publishing system left: at most three words, then a date of
/// digits (“date 2023-04-18”) or an address (“source : https://…”), and nothing but time, zone or marks behind it.
enum MetadataShape {
    static func matches(_ line: TextLine, in text: PaddedBytes) -> Bool {
        // Nearly every line is refused here.
        guard line.range.count <= 300, !line.hasMoreWords(than: 12, text),
            line.range.contains(where: { mayBeValue($0, text) })
        else { return false }
        return matches(text[line.range])
    }

    /// Whether a date or an address may begin or go on at an offset.
    private static func mayBeValue(_ index: Int, _ text: PaddedBytes) -> Bool {
        switch text[index] {
        case 0x2D, 0x2E, 0x2F:
            // A separator between digits, or the slashes of an address.
            let isBetweenDigits = index > 0 && isDigit(text[index - 1]) && isDigit(text[index + 1])
            return isBetweenDigits || text[index] == 0x2F && text[index + 1] == 0x2F
        case 0x77: return text[index + 1] == 0x77 && text[index + 2] == 0x77
        default: return false
        }
    }

    private static func matches(_ line: ArraySlice<UInt8>) -> Bool {
        var words = 0
        var hasValue = false
        for field in line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x3D || $0 == 0x7C }) {
            if isDate(field) || isAddress(field) {
                hasValue = true
            } else if hasValue {
                // A time (“18:22”, “18h22”, “06:00:00Z”) or a zone (“UTC”, “+02:00”).
                guard field.count <= 14, field.contains(where: isDigit) || field.allSatisfy({ $0 &- 0x41 < 26 }) else {
                    return false
                }
            } else {
                if field.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }) { words += 1 }
                if words > 3 { return false }
            }
        }
        return hasValue
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Three numbers, one of four digits, with hyphens, slashes or points between: “2023-04-18”, “18/04/2023”,
    /// “2023-04-18T06:00:00Z”.
    private static func isDate(_ field: ArraySlice<UInt8>) -> Bool {
        let date = field.prefix { $0 != 0x54 && $0 != 0x2C }
        for separator in [UInt8](arrayLiteral: 0x2D, 0x2F, 0x2E) {
            let parts = date.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(isDigit) }) else {
                continue
            }
            return parts[0].count == 4 || parts[2].count == 4
        }
        return false
    }

    private static func isAddress(_ field: ArraySlice<UInt8>) -> Bool {
        field.starts(with: Array("http://".utf8)) || field.starts(with: Array("https://".utf8))
            || field.starts(with: Array("www.".utf8))
    }
}
