/// One word, number, punctuation mark or symbol of a text, as rules see it.
///
/// Sixteen bytes, kept in one array for a stretch of text: the hot loops walk it and nothing else.
@frozen
package struct Token: Sendable {
    @frozen
    package enum Kind: UInt8, Sendable {
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
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        @inlinable
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// White space, a line break included, stands before it, or it is the first of its segment.
        @inlinable package static var spaceBefore: Flags { Flags(rawValue: 1 << 0) }
        /// A line break stands before it, or it is the first of its segment.
        @inlinable package static var lineBreakBefore: Flags { Flags(rawValue: 1 << 1) }
        /// The first letter is upper or title case.
        @inlinable package static var capitalized: Flags { Flags(rawValue: 1 << 2) }
        /// No letter is lower case, and at least one is upper case.
        @inlinable package static var allCapitals: Flags { Flags(rawValue: 1 << 3) }
        /// The first letter is lower case.
        @inlinable package static var lowercase: Flags { Flags(rawValue: 1 << 4) }
        @inlinable package static var nonASCII: Flags { Flags(rawValue: 1 << 5) }
        @inlinable package static var apostrophe: Flags { Flags(rawValue: 1 << 6) }
        @inlinable package static var digit: Flags { Flags(rawValue: 1 << 7) }
    }

    /// The offset of the first byte in the view.
    package let start: UInt32
    /// The length in bytes; a longer run is cut into several tokens.
    package let length: UInt16
    package let kind: Kind
    package let flags: Flags
    /// The identifier of a word in the lexicon, or the scalar of a mark or symbol.
    package let id: UInt32
    /// The classes of a word as it is written.
    package let classes: WordClasses

    @inlinable
    package init(start: UInt32, length: UInt16, kind: Kind, flags: Flags, id: UInt32 = 0, classes: WordClasses = []) {
        self.start = start
        self.length = length
        self.kind = kind
        self.flags = flags
        self.id = id
        self.classes = classes
    }

    @inlinable package var end: UInt32 { start &+ UInt32(length) }
    @inlinable package var range: TextRange<InView> { TextRange(start: start, end: end) }

    /// Whether it is this punctuation mark or symbol.
    @inlinable
    package func isMark(_ mark: Unicode.Scalar) -> Bool { id == mark.value && (isPunctuation || isSymbol) }
    /// Whether it is a word of one of the classes.
    @inlinable
    package func isIn(_ classes: WordClasses) -> Bool { self.classes.rawValue & classes.rawValue != 0 }
    @inlinable package var isWord: Bool { if case .word = kind { true } else { false } }
    @inlinable package var isNumber: Bool { if case .number = kind { true } else { false } }
    @inlinable package var isPunctuation: Bool { if case .punctuation = kind { true } else { false } }
    @inlinable package var isSymbol: Bool { if case .symbol = kind { true } else { false } }
    @inlinable package var isCapitalized: Bool { flags.rawValue & Flags.capitalized.rawValue != 0 }
    @inlinable package var isLowercase: Bool { flags.rawValue & Flags.lowercase.rawValue != 0 }
    @inlinable package var hasSpaceBefore: Bool { flags.rawValue & Flags.spaceBefore.rawValue != 0 }
    @inlinable package var hasLineBreakBefore: Bool { flags.rawValue & Flags.lineBreakBefore.rawValue != 0 }
}
