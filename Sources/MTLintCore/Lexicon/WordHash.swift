/// The hash that words are looked up by: of their bytes, with the bit set in those of ASCII that tells its cases apart.
///
/// Letters, digits and apostrophes fold exactly that way, so a word of ASCII needs no folding before. Other words are
/// folded by ICU first; their bytes beyond ASCII stay as they are, or different letters would become one. Eight bytes a
/// step, mixed by the halves of a 128-bit product.
package enum WordHash {
    @inline(__always)
    private static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let product = a.multipliedFullWidth(by: b)
        return product.high ^ product.low
    }

    /// Eight bytes with bit 5 set in those below 0x80: their highest bit, inverted, is shifted there.
    @inline(__always)
    private static func folded(_ bytes: UInt64) -> UInt64 { bytes | (~bytes & 0x8080_8080_8080_8080) &>> 2 }

    /// The hash of letters, digits and apostrophes of ASCII.
    ///
    /// - Parameters:
    ///   - word: followed by at least seven bytes that may be read.
    ///   - length: in bytes; not zero.
    @inline(__always)
    static func hash(ascii word: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        if length > 8 { return hash(word, length) }
        // Most words, whose bytes all fold.
        let bytes = UnsafeRawPointer(word).loadUnaligned(as: UInt64.self).littleEndian | 0x2020_2020_2020_2020
        // A word that is all of the eight bytes is shifted by nothing.
        return short(bytes & ~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length), length)
    }

    /// The hash of at most eight folded bytes.
    @inline(__always)
    private static func short(_ bytes: UInt64, _ length: Int) -> UInt64 {
        mix(UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15 ^ bytes, 0xA076_1D64_78BD_642F)
    }

    /// - Parameter word: followed by at least seven bytes that may be read.
    package static func hash(_ word: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        let raw = UnsafeRawPointer(word)
        if length <= 8 {
            let bytes = folded(raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self).littleEndian)
            let rest = ~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length) as UInt64
            return short(bytes & (length == 0 ? 0 : rest), length)
        }
        var hash = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
        var at = 0
        while at &+ 8 <= length {
            hash = mix(
                hash ^ folded(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian),
                0xA076_1D64_78BD_642F)
            at &+= 8
        }
        let rest = length &- at
        if rest > 0 {
            let tail = folded(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian)
            hash = mix(hash ^ (tail & ((1 &<< UInt64(truncatingIfNeeded: rest &* 8)) &- 1)), 0xA076_1D64_78BD_642F)
        }
        return mix(hash ^ 0xE703_7ED1_A0B4_28DB, 0x8EBC_6AF0_9C88_C6E3)
    }

    /// The hash of folded bytes, or of ASCII in any case.
    package static func hash(_ word: some Collection<UInt8>) -> UInt64 {
        word.withContiguousStorageIfAvailable(padded) ?? Array(word).withUnsafeBufferPointer(padded)
    }

    /// On the stack: rules have thousands of words, and all are hashed when a program starts.
    private static func padded(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 8) { copy in
            guard let base = copy.baseAddress else { return 0 }
            _ = copy.initialize(fromContentsOf: word)
            (base + word.count).initialize(repeating: 0, count: 8)
            return hash(base, word.count)
        }
    }

    /// A second hash of a hash, for a perfect hash's bucket with its seed.
    @inline(__always)
    package static func displaced(_ hash: UInt64, by seed: UInt64) -> UInt64 {
        mix(hash ^ (seed &* 0x2D35_8DCC_AA6C_78A5), 0x9E6C_63D0_676A_9A99)
    }

    /// Maps 32 bits of a hash to 0 ..< count.
    @inline(__always)
    package static func reduced(_ hash: UInt32, to count: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(truncatingIfNeeded: count)) &>> 32)
    }
}
