internal import MTLintCore

/// The shape of a line about the document that a crawler or publishing system left: at most three words, then a date of
/// digits (“date 2023-04-18”) or an address (“source : https://…”), and nothing but time, zone or marks behind it.
enum MetadataShape {
    static func matches(_ line: TextLine, in text: PaddedBytes) -> Bool {
        guard line.range.count <= 300, mayMatch(line.range, text) else { return false }
        return matches(text[line.range])
    }

    /// Whether a line has few words, and somewhere a separator between digits, the slashes of an address, or “www”: one
    /// quick look, which refuses nearly every line.
    private static func mayMatch(_ range: Range<Int>, _ text: PaddedBytes) -> Bool {
        guard text.count(of: 0x20, in: range, most: mostSpaces) < mostSpaces else { return false }
        return text.withUnsafeBytes { bytes in
            // The padding can be looked at behind the last byte.
            for index in range {
                let byte = bytes[index]
                if byte &- 0x2D < 3 {
                    if index > 0, isDigit(bytes[index - 1]), isDigit(bytes[index + 1]) { return true }
                    if byte == 0x2F, bytes[index + 1] == 0x2F { return true }
                } else if byte == 0x77, bytes[index + 1] == 0x77, bytes[index + 2] == 0x77 {
                    return true
                }
            }
            return false
        }
    }

    private static let mostSpaces = 12

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
