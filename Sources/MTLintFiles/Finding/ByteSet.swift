/// A set of bytes.
struct ByteSet: Hashable, Sendable {
    private var words: SIMD4<UInt64> = .zero

    init(_ ranges: ClosedRange<UInt8>...) {
        for range in ranges { insert(range) }
    }

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0 }

    mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

    mutating func insert(_ bytes: ClosedRange<UInt8>) {
        for byte in bytes { insert(byte) }
    }

    mutating func remove(_ byte: UInt8) { words[Int(byte >> 6)] &= ~(1 << UInt64(byte & 63)) }

    mutating func formUnion(_ other: ByteSet) { words |= other.words }

    /// Takes out what is in and puts in what is not.
    mutating func invert() { words = ~words }
}

extension ByteSet {
    private static let digits: ClosedRange<UInt8> = 0x30...0x39
    private static let upper: ClosedRange<UInt8> = 0x41...0x5A
    private static let lower: ClosedRange<UInt8> = 0x61...0x7A

    /// The ASCII class of a name such as “alpha”, as POSIX has it; nil for any other name.
    init?(className: some Collection<UInt8>) {
        switch String(decoding: className, as: UTF8.self) {
        case "alnum": self.init(Self.digits, Self.upper, Self.lower)
        case "alpha": self.init(Self.upper, Self.lower)
        case "blank": self.init(0x09...0x09, 0x20...0x20)
        case "cntrl": self.init(0x00...0x1F, 0x7F...0x7F)
        case "digit": self.init(Self.digits)
        case "graph": self.init(0x21...0x7E)
        case "lower": self.init(Self.lower)
        case "print": self.init(0x20...0x7E)
        case "punct": self.init(0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E)
        case "space": self.init(0x09...0x0D, 0x20...0x20)
        case "upper": self.init(Self.upper)
        case "xdigit": self.init(Self.digits, 0x41...0x46, 0x61...0x66)
        default: return nil
        }
    }
}
