/// Makes a ``FormFilter`` of forms. Runs when mtlint is built, never when it lints.
package struct FormFilterBuilder {
    private var hashes: Set<UInt64> = []

    package init() {}

    /// Adds a form, and what is left of it without some of its letters.
    ///
    /// - Parameter missing: how many letters may be left out; 2 at the most.
    package mutating func add(_ form: some Sequence<UInt8>, without missing: Int = 0) {
        _ = FormHashes(form).anyPiece(without: missing) { hash in
            hashes.insert(hash)
            return false
        }
    }

    mutating func add(hash: UInt64) { hashes.insert(hash) }

    /// The literal of the filter.
    ///
    /// - Parameter bits: how many the filter has for each form: with 12 it is wrong once in a hundred times, with 16 once
    ///   in three hundred.
    package func build(bits: Int) -> String {
        let blockBits = FormFilter.block * FormFilter.bitsPerByte
        let blockCount = (hashes.count * bits + blockBits - 1) / blockBits
        var bytes = [UInt8](repeating: 0, count: blockCount * FormFilter.block)
        for hash in hashes {
            let start = FormFilter.block * WordHash.reduced(UInt32(truncatingIfNeeded: hash >> 32), to: blockCount)
            var bits = FormFilter.bits(hash)
            for _ in 0..<FormFilter.probes {
                let (byte, bit) = FormFilter.place(bits)
                bytes[start + byte] |= 1 << bit
                bits >>= 12
            }
        }
        return String(decoding: bytes.map { $0 + 0x30 }, as: UTF8.self)
    }
}
