internal import MTLintCore

/// Decoding and encoding of UTF-16.
enum UTF16Text {
    /// The text from an offset on.
    static func decode(
        _ bytes: Span<UInt8>, from start: Int, order: TextEncoding.ByteOrder
    ) throws(DecodingFailure) -> PaddedBytes {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = start
        while index < bytes.count {
            guard let unit = unit(of: bytes, at: index, order: order) else {
                throw failure("the file ends in the middle of a UTF-16 code unit", at: index, before: text)
            }
            index += 2
            var scalar = UInt32(unit)
            if unit & 0xF800 == 0xD800 {
                guard unit < 0xDC00, let next = self.unit(of: bytes, at: index, order: order), next & 0xFC00 == 0xDC00
                else {
                    let digits = String(unit, radix: 16, uppercase: true)
                    throw failure("lone surrogate 0x\(digits) is not UTF-16", at: index - 2, before: text)
                }
                index += 2
                scalar = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(next & 0x3FF))
            }
            append(scalar, to: &text)
        }
        return PaddedBytes(text)
    }

    /// The bytes of a file with a text.
    static func encode(
        _ text: PaddedBytes, order: TextEncoding.ByteOrder, hasByteOrderMark: Bool
    ) throws(UnencodableCharacter) -> [UInt8] {
        let bytes = text.paddedSpan
        if let bad = UTF8Text.firstInvalid(in: bytes.extracting(..<text.count)) {
            throw UnencodableCharacter(in: text.bytes, at: bad, encoding: "UTF-16")
        }
        var result: [UInt8] = []
        result.reserveCapacity(text.count * 2 + 2)
        func append(_ unit: UInt32) {
            let (high, low) = (UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit))
            switch order {
            case .littleEndian: result += [low, high]
            case .bigEndian: result += [high, low]
            }
        }
        if hasByteOrderMark { append(0xFEFF) }
        var index = 0
        while index < text.count {
            let scalar = bytes.scalar(at: index)
            index += scalar.length
            if scalar.value < 0x10000 {
                append(scalar.value)
            } else {
                append(0xD800 + (scalar.value - 0x10000) >> 10)
                append(0xDC00 + (scalar.value & 0x3FF))
            }
        }
        return result
    }

    private static func unit(of bytes: Span<UInt8>, at index: Int, order: TextEncoding.ByteOrder) -> UInt16? {
        guard index + 1 < bytes.count else { return nil }
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return order == .littleEndian ? second << 8 | first : first << 8 | second
    }

    /// Appends a scalar in UTF-8.
    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        func continuation(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
        if scalar < 0x80 {
            text.append(UInt8(truncatingIfNeeded: scalar))
        } else if scalar < 0x800 {
            text.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            text.append(continuation(0))
        } else if scalar < 0x10000 {
            text.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            text.append(continuation(6))
            text.append(continuation(0))
        } else {
            text.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            text.append(continuation(12))
            text.append(continuation(6))
            text.append(continuation(0))
        }
    }

    private static func failure(_ message: String, at offset: Int, before text: [UInt8]) -> DecodingFailure {
        DecodingFailure(textBefore: PaddedBytes(text), message: "\(message) (offset \(offset))", isBinary: false)
    }
}
