internal import CScan

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

    /// The most bytes of a word that ``hash(shortASCII:_:)`` takes.
    static var short: Int { 16 }

    /// The hash of at most ``short`` letters, digits and apostrophes of ASCII: of nearly every word, without a branch.
    ///
    /// - Parameters:
    ///   - word: followed by at least fifteen bytes that may be read.
    ///   - length: in bytes; not zero.
    @inline(__always)
    static func hash(shortASCII word: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        let raw = UnsafeRawPointer(word)
        let first = raw.loadUnaligned(as: UInt64.self) | 0x2020_2020_2020_2020
        let second = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self) | 0x2020_2020_2020_2020
        return short(first & cscan_first_bytes(length), second & cscan_second_bytes(length), length)
    }

    /// The hash of letters, digits and apostrophes of ASCII.
    ///
    /// - Parameters:
    ///   - word: followed by at least fifteen bytes that may be read.
    ///   - length: in bytes; not zero.
    @inline(__always)
    static func hash(ascii word: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        length > short ? hash(word, length) : hash(shortASCII: word, length)
    }

    /// The hash of at most sixteen folded bytes, as they lie in memory, with zeros behind them.
    @inline(__always)
    private static func short(_ first: UInt64, _ second: UInt64, _ length: Int) -> UInt64 {
        mix(
            UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15 ^ first.littleEndian,
            0xA076_1D64_78BD_642F ^ second.littleEndian)
    }

    /// - Parameter word: followed by at least fifteen bytes that may be read.
    package static func hash(_ word: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        let raw = UnsafeRawPointer(word)
        if length <= short {
            return short(
                folded(raw.loadUnaligned(as: UInt64.self)) & cscan_first_bytes(length),
                folded(raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) & cscan_second_bytes(length), length)
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
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + short) { copy in
            guard let base = copy.baseAddress else { return 0 }
            _ = copy.initialize(fromContentsOf: word)
            (base + word.count).initialize(repeating: 0, count: short)
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
