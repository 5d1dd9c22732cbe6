internal import MTLintCore

/// The name of an element or attribute in lower case: its first 16 bytes, which tell all names apart that matter.
struct TagName: Hashable, Sendable {
    private let low: UInt64
    private let high: UInt64

    // Those that are asked for at every tag, made once.
    static let lang: TagName = "lang"
    static let xmlLang: TagName = "xml:lang"
    static let translate: TagName = "translate"
    static let meta: TagName = "meta"

    private init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    var holdsHyphen: Bool {
        (0..<16).contains { index in
            UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64(8 * (index & 7))) == 0x2D
        }
    }

    /// The first byte.
    var first: UInt8 { UInt8(truncatingIfNeeded: low) }

    /// - Parameter keepsCase: whether upper and lower case are told apart, as in XML.
    init(_ text: PaddedBytes, _ range: Range<Int>, keepsCase: Bool = false) {
        var low: UInt64 = 0
        var high: UInt64 = 0
        for index in 0..<min(range.count, 16) {
            let byte = text[range.lowerBound + index]
            let lower = !keepsCase && byte &- 0x41 < 26 ? byte | 0x20 : byte
            if index < 8 {
                low |= UInt64(lower) << UInt64(8 * index)
            } else {
                high |= UInt64(lower) << UInt64(8 * (index - 8))
            }
        }
        self.low = low
        self.high = high
    }
}

extension TagName: ExpressibleByStringLiteral {
    /// Made at every comparison with a name, so it must cost nothing: a static string's bytes are known to the compiler.
    @inline(__always)
    init(stringLiteral name: StaticString) {
        self = name.withUTF8Buffer { bytes in
            var low: UInt64 = 0
            var high: UInt64 = 0
            for index in 0..<min(bytes.count, 16) {
                if index < 8 {
                    low |= UInt64(bytes[index]) << UInt64(8 * index)
                } else {
                    high |= UInt64(bytes[index]) << UInt64(8 * index - 64)
                }
            }
            return TagName(low: low, high: high)
        }
    }
}
