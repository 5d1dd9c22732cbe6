internal import MTLintCore

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Decoding of UTF-8, which is to prove that it is.
enum UTF8Text {
    /// The text from an offset on.
    static func decode(_ bytes: Span<UInt8>, from start: Int) throws(DecodingFailure) -> PaddedBytes {
        let text = PaddedBytes(copying: bytes.extracting(start...))
        try check(text, at: start)
        return text
    }

    /// - Parameter start: where the text begins in the file.
    /// - Throws: when the bytes are not UTF-8, or hold a NUL.
    static func check(_ text: PaddedBytes, at start: Int = 0) throws(DecodingFailure) {
        let bytes = text.paddedSpan.extracting(..<text.count)
        // Asked first, so that an image is called binary and not badly encoded.
        if let zero = firstZero(in: bytes) {
            let before = firstInvalid(in: bytes.extracting(..<zero)) ?? zero
            throw .binary(before: PaddedBytes(text.bytes[..<before]))
        }
        if let bad = firstInvalid(in: bytes) {
            let before = PaddedBytes(text.bytes[..<bad])
            throw .badByte(bytes[bad], at: start + bad, of: "UTF-8", before: before)
        }
    }

    /// Whether bytes are UTF-8 and hold no NUL.
    static func isText(_ bytes: Span<UInt8>) -> Bool { firstZero(in: bytes) == nil && firstInvalid(in: bytes) == nil }

    /// The offset of the first NUL.
    private static func firstZero(in bytes: Span<UInt8>) -> Int? {
        bytes.withUnsafeBytes { bytes in
            bytes.baseAddress.flatMap { base in memchr(base, 0, bytes.count).map { UnsafeRawPointer($0) - base } }
        }
    }

    /// The offset of the first sequence that is not well-formed (The Unicode Standard, table 3-7): no overlong forms,
    /// no surrogates, nothing above U+10FFFF. Nil when all is.
    static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            index += bytes.withUnsafeBytes { asciiLength($0, from: index) }
            if index == bytes.count { return nil }
            let length = sequenceLength(in: bytes, at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// How many bytes from an offset on are surely ASCII, perhaps none: most text is for long stretches.
    private static func asciiLength(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        func eight(_ index: Int) -> UInt64 { base.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
        var index = start
        while index &+ 64 <= bytes.count {
            let first = eight(index) | eight(index &+ 8) | eight(index &+ 16) | eight(index &+ 24)
            let second = eight(index &+ 32) | eight(index &+ 40) | eight(index &+ 48) | eight(index &+ 56)
            if (first | second) & 0x8080_8080_8080_8080 != 0 { break }
            index &+= 64
        }
        while index &+ 8 <= bytes.count, eight(index) & 0x8080_8080_8080_8080 == 0 { index &+= 8 }
        return index &- start
    }

    /// The length of the well-formed sequence at an offset, or 0.
    @inline(__always)
    private static func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        // The bounds of the second byte depend on the first; those of the others do not.
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        if length > 2, bytes[index + 2] & 0xC0 != 0x80 { return 0 }
        if length > 3, bytes[index + 3] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

extension PaddedBytes {
    /// A copy of bytes that lie elsewhere.
    init(copying bytes: Span<UInt8>) { self = bytes.withUnsafeBufferPointer { PaddedBytes($0) } }
}
