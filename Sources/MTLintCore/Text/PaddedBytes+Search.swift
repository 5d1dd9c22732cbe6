#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension PaddedBytes {
    /// The offset of the first such byte at or behind an offset; the text's length when there is none.
    public func firstOffset(of byte: UInt8, from start: Int = 0) -> Int {
        guard start < count else { return count }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), count - start) else {
                return count
            }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// How many scalars begin in a range: its bytes that are no continuations of UTF-8.
    func scalarCount(in range: Range<Int>) -> Int {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            let raw = UnsafeRawPointer(base)
            var continuations = 0
            var index = range.lowerBound
            // A continuation has its highest bit set and the next one clear: eight bytes at once.
            while index + 8 <= range.upperBound {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                continuations &+= (word & (~word &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
                index += 8
            }
            while index < range.upperBound {
                if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
                index += 1
            }
            return range.count - continuations
        }
    }
}
