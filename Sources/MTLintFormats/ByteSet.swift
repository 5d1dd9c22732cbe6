internal import MTLintCore

/// A set of bytes of ASCII.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
    }

    /// The set with all bytes below a space, too.
    func withControls() -> ByteSet {
        var set = self
        set.low |= 0xFFFF_FFFF
        return set
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        byte < 128 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
    }
}

extension PaddedBytes {
    /// The offset of the first byte of a set in a range; the range's end when there is none.
    func firstOffset(of set: ByteSet, in range: Range<Int>) -> Int {
        withUnsafeBytes { bytes in
            let end = min(range.upperBound, bytes.count)
            var at = max(0, range.lowerBound)
            while at < end, !set.contains(bytes[at]) { at &+= 1 }
            return max(at, range.lowerBound)
        }
    }
    /// The offset of the first byte of a range that is not in a set; the range's end when all are.
    func firstOffset(outside set: ByteSet, in range: Range<Int>) -> Int {
        var at = range.lowerBound
        while at < range.upperBound, set.contains(self[at]) { at += 1 }
        return at
    }
}
