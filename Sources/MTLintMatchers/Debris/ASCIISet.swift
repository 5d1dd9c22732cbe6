/// Some characters of ASCII, as a bit each.
struct ASCIISet: ExpressibleByStringLiteral, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Characters beyond ASCII are left out.
    init(stringLiteral characters: StaticString) {
        characters.withUTF8Buffer { bytes in
            for byte in bytes where byte < 0x80 {
                let bit: UInt64 = 1 &<< UInt64(byte & 63)
                if byte < 64 { low |= bit } else { high |= bit }
            }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 != 0
    }
}
