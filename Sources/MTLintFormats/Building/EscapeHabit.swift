internal import MTLintCore

/// How a file writes characters beyond ASCII: as they are, or escaped by number.
struct EscapeHabit: Sendable {
    /// Whether its hexadecimal digits are capitals.
    private var hasCapitals = true
    private var hasEscapes = false

    /// Notes an escape of a character.
    mutating func note(_ scalar: UInt32, _ range: Range<Int>, in source: PaddedBytes) {
        guard scalar >= 0x80, !hasEscapes else { return }
        hasEscapes = true
        hasCapitals = !source[range].dropFirst(2).contains { $0 &- 0x61 < 6 }
    }

    /// The escape of a character that the file would not write as it is; nil for one that it would.
    func escape(_ scalar: Unicode.Scalar, prefix: String, isASCII: Bool) -> String? {
        guard hasEscapes, isASCII, scalar.value >= 0x80 else { return nil }
        return String(scalar).utf16.map { unit in
            let digits = String(unit, radix: 16, uppercase: hasCapitals)
            return prefix + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
