/// Says whether a form may be one of many: never no for one of them, and seldom yes for another.
///
/// Bloom's filter in blocks of a cache line. It is a string literal of the program, as the ``LexiconImage`` is: every byte
/// holds six bits, as `0x30` and more.
package struct FormFilter: @unchecked Sendable {
    /// In bytes.
    static let block = 64
    static let bitsPerByte = 6
    /// Bits that are set for a form; twelve bits of its hash tell each.
    static let probes = 4

    private let bytes: UnsafeRawBufferPointer
    private let blockCount: Int

    /// - Parameter bytes: what ``FormFilterBuilder`` made; they live as long as the process.
    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        blockCount = bytes.count / Self.block
    }

    /// - Parameter hash: one of ``FormHashes``.
    package func mayContain(_ hash: UInt64) -> Bool {
        guard blockCount > 0 else { return false }
        let start = Self.block &* WordHash.reduced(UInt32(truncatingIfNeeded: hash &>> 32), to: blockCount)
        var bits = Self.bits(hash)
        for _ in 0..<Self.probes {
            let (byte, bit) = Self.place(bits)
            if (bytes[start &+ byte] &- 0x30) &>> bit & 1 == 0 { return false }
            bits &>>= 12
        }
        return true
    }

    /// Whether one of the forms may be so many letters that are left out, put in, changed or swapped away from a form.
    package func mayContainNear(_ form: FormHashes, edits: Int) -> Bool {
        form.anyPiece(without: edits, mayContain)
    }

    /// What tells the bits of a form.
    static func bits(_ hash: UInt64) -> UInt64 { (hash &* 0x9E6C_63D0_676A_9A99) &>> 8 }

    static func place(_ bits: UInt64) -> (byte: Int, bit: UInt8) {
        (Int(bits & 63), UInt8(truncatingIfNeeded: ((bits &>> 6 & 63) &* UInt64(bitsPerByte)) &>> 6))
    }
}
