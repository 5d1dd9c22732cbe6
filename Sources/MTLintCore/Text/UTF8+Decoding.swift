/// One scalar and the bytes that it takes in UTF-8.
package struct DecodedScalar: Equatable, Sendable {
    package let value: UInt32
    /// 1 to 4.
    package let length: Int

    package init(value: UInt32, length: Int) {
        self.value = value
        self.length = length
    }
}

extension Span where Element == UInt8 {
    /// The scalar at an offset of valid UTF-8 that is followed by at least three bytes of padding.
    package func scalar(at index: Int) -> DecodedScalar {
        let first = UInt32(self[index])
        if first < 0x80 { return DecodedScalar(value: first, length: 1) }
        let second = UInt32(self[index + 1] & 0x3F)
        if first < 0xE0 { return DecodedScalar(value: (first & 0x1F) << 6 | second, length: 2) }
        let third = UInt32(self[index + 2] & 0x3F)
        if first < 0xF0 { return DecodedScalar(value: (first & 0x0F) << 12 | second << 6 | third, length: 3) }
        let fourth = UInt32(self[index + 3] & 0x3F)
        return DecodedScalar(value: (first & 0x07) << 18 | second << 12 | third << 6 | fourth, length: 4)
    }
}

extension PaddedBytes {
    /// The scalar at an offset of the text.
    package func scalar(at index: Int) -> DecodedScalar { paddedSpan.scalar(at: index) }

    /// The scalar that ends before an offset, or nil at the text's beginning.
    package func scalar(before index: Int) -> DecodedScalar? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }
}
