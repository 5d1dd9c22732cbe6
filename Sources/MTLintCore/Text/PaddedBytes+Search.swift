internal import CScan

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension PaddedBytes {
    /// The offset of the first such byte in a range; the range's end when there is none.
    ///
    /// Nothing behind the range is looked at, so that a text without the byte is not searched to its end again and again.
    ///
    /// - Parameter end: the text's length if not given.
    public func firstOffset(of byte: UInt8, from start: Int = 0, to end: Int? = nil) -> Int {
        let end = min(end ?? count, count)
        guard start < end else { return end }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
                return end
            }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// Calls `body` with the first offset of every run of two such bytes or more in a range.
    package func forEachRun(of byte: UInt8, in range: Range<Int>, _ body: (Int) -> Void) {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return }
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            // The last of the bytes may not be paired with the one behind the range.
            let end = range.upperBound &- 1
            var start = range.lowerBound
            var isInRun: UInt64 = 0
            while start < end {
                var pairs = cscan_pairs(base + start, byte)
                if end &- start < 64 { pairs &= 1 &<< UInt64(end &- start) &- 1 }
                var firsts = pairs & ~(pairs &<< 1 | isInRun)
                while firsts != 0 {
                    body(start &+ firsts.trailingZeroBitCount)
                    firsts &= firsts &- 1
                }
                isInRun = pairs &>> 63
                start &+= 64
            }
        }
    }

    /// Calls `body` with the offset of every such byte in a range.
    @inline(__always)
    package func forEach(_ byte: UInt8, in range: Range<Int>, _ body: (Int) -> Void) {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { return }
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var start = range.lowerBound
            while start < range.upperBound {
                var mask = cscan_mask(base + start, byte)
                if range.upperBound &- start < 64 { mask &= 1 &<< UInt64(range.upperBound &- start) &- 1 }
                while mask != 0 {
                    body(start &+ mask.trailingZeroBitCount)
                    mask &= mask &- 1
                }
                start &+= 64
            }
        }
    }

    /// How many such bytes stand in a range; with `most` or more of them, a number not less than `most`.
    public func count(of byte: UInt8, in range: Range<Int>, most: Int = .max) -> Int {
        withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, range.lowerBound >= 0, range.upperBound <= count else { return 0 }
            var found = 0
            var index = range.lowerBound
            while index &+ 64 <= range.upperBound, found < most {
                found &+= cscan_count(base + index, byte)
                index &+= 64
            }
            if index < range.upperBound, found < most {
                // What is read behind the text's end is padding.
                let mask = cscan_mask(base + index, byte) & (1 &<< UInt64(range.upperBound &- index) &- 1)
                found &+= mask.nonzeroBitCount
            }
            return found
        }
    }

    /// How many lines end in a range that does not part a CR LF.
    public func lineEndCount(in range: Range<Int>) -> Int {
        let feeds = count(of: 0x0A, in: range)
        var carriages = 0
        var carriage = firstOffset(of: 0x0D, from: range.lowerBound, to: range.upperBound)
        while carriage < range.upperBound {
            if self[carriage + 1] != 0x0A { carriages += 1 }
            carriage = firstOffset(of: 0x0D, from: carriage + 1, to: range.upperBound)
        }
        return feeds + carriages
    }

    /// How many scalars begin in a range: its bytes that are no continuations of UTF-8.
    public func scalarCount(in range: Range<Int>) -> Int {
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
