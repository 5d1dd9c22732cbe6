/// One word, number, punctuation mark or symbol of a text, as rules see it.
///
/// Sixteen bytes, kept in one array for a stretch of text: the hot loops walk it and nothing else. It is public so that
/// they can be inlined into other modules.
@frozen
public struct Token: Sendable {
    @frozen
    public enum Kind: UInt8, Sendable {
        /// Letters and what joins them: “state”, “Korea”, “don’t”, “14h30”; also the possessive “’s” by itself.
        case word
        /// Digits with separators inside: “1,950.5”.
        case number
        /// One punctuation mark, one scalar.
        case punctuation
        /// One symbol, one scalar.
        case symbol
        /// A protected range, whole: code, a placeholder, an address.
        case protected
        /// A scalar that is none of these: a control or format character, or one that is not assigned.
        case other
    }

    @frozen
    public struct Flags: OptionSet, Sendable {
        public let rawValue: UInt8
        @inlinable
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// White space, a line break included, stands before it, or it is the first of its segment.
        @inlinable public static var spaceBefore: Flags { Flags(rawValue: 1 << 0) }
        /// A line break stands before it, or it is the first of its segment.
        @inlinable public static var lineBreakBefore: Flags { Flags(rawValue: 1 << 1) }
        /// The first letter is upper or title case.
        @inlinable public static var capitalized: Flags { Flags(rawValue: 1 << 2) }
        /// No letter is lower case, and at least one is upper case.
        @inlinable public static var allCapitals: Flags { Flags(rawValue: 1 << 3) }
        /// The first letter is lower case.
        @inlinable public static var lowercase: Flags { Flags(rawValue: 1 << 4) }
        @inlinable public static var nonASCII: Flags { Flags(rawValue: 1 << 5) }
        @inlinable public static var apostrophe: Flags { Flags(rawValue: 1 << 6) }
        @inlinable public static var digit: Flags { Flags(rawValue: 1 << 7) }
    }

    /// The offset of the first byte in the view.
    public let start: UInt32
    /// The length in bytes; a longer run is cut into several tokens.
    public let length: UInt16
    public let kind: Kind
    public let flags: Flags
    /// The identifier of a word in the lexicon, or the scalar of a mark or symbol.
    public var id: UInt32
    /// The classes of a word as it is written.
    public var classes: WordClasses

    @inlinable
    public init(start: UInt32, length: UInt16, kind: Kind, flags: Flags, id: UInt32 = 0, classes: WordClasses = []) {
        self.start = start
        self.length = length
        self.kind = kind
        self.flags = flags
        self.id = id
        self.classes = classes
    }

    /// A token that has not been looked up yet: the hash of a word, or the scalar of a mark, lies where the identifier and
    /// the classes will.
    @inline(__always)
    init(start: UInt32, length: UInt16, kind: Kind, flags: Flags, hash: UInt64) {
        self.init(
            start: start, length: length, kind: kind, flags: flags, id: UInt32(truncatingIfNeeded: hash),
            classes: WordClasses(rawValue: UInt32(truncatingIfNeeded: hash &>> 32)))
    }

    /// The hash of a word that has not been looked up yet.
    @inline(__always)
    var hash: UInt64 { UInt64(id) | UInt64(classes.rawValue) &<< 32 }

    /// The upper half of ``hash``.
    @inline(__always)
    var upperHalfOfHash: UInt32 { classes.rawValue }

    /// Whether it is capitalized, and whether all of it is in capitals, as two bits.
    @inline(__always)
    var writing: Int { Int(flags.rawValue &>> 2 & 3) }

    @inlinable public var end: UInt32 { start &+ UInt32(length) }
    @inlinable public var range: TextRange<InView> { TextRange(start: start, end: end) }

    /// Whether it is this punctuation mark or symbol.
    @inlinable
    public func isMark(_ mark: Unicode.Scalar) -> Bool { id == mark.value && (isPunctuation || isSymbol) }
    /// Whether it is a word of one of the classes.
    @inlinable
    public func isIn(_ classes: WordClasses) -> Bool { self.classes.rawValue & classes.rawValue != 0 }
    @inlinable public var isWord: Bool { if case .word = kind { true } else { false } }
    @inlinable public var isNumber: Bool { if case .number = kind { true } else { false } }
    @inlinable public var isPunctuation: Bool { if case .punctuation = kind { true } else { false } }
    @inlinable public var isSymbol: Bool { if case .symbol = kind { true } else { false } }
    @inlinable public var isCapitalized: Bool { flags.rawValue & Flags.capitalized.rawValue != 0 }
    @inlinable public var isLowercase: Bool { flags.rawValue & Flags.lowercase.rawValue != 0 }
    @inlinable public var hasSpaceBefore: Bool { flags.rawValue & Flags.spaceBefore.rawValue != 0 }
    @inlinable public var hasLineBreakBefore: Bool { flags.rawValue & Flags.lineBreakBefore.rawValue != 0 }
}
