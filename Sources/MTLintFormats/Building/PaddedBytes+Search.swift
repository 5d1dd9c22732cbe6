internal import MTLintCore

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension PaddedBytes {
    /// The offset of the first such byte in a range; the range's end when there is none. Nothing behind it is looked at,
    /// so that texts without the byte are not searched to their end again and again.
    func firstOffset(of byte: UInt8, from start: Int, to end: Int) -> Int {
        let end = min(end, count)
        guard start < end else { return end }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
                return end
            }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }
}
