/// One word, number, punctuation mark or symbol of a text, as rules see it.
///
/// Twelve bytes, kept in one array for a whole text: the hot loops walk it and nothing else.
package struct Token: Sendable {
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

    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// White space, a line break included, stands before it, or it is the first of its segment.
        package static let spaceBefore = Flags(rawValue: 1 << 0)
        /// A line break stands before it, or it is the first of its segment.
        package static let lineBreakBefore = Flags(rawValue: 1 << 1)
        /// The first letter is upper or title case.
        package static let capitalized = Flags(rawValue: 1 << 2)
        /// No letter is lower case, and at least one is upper case.
        package static let allCapitals = Flags(rawValue: 1 << 3)
        /// The first letter is lower case.
        package static let lowercase = Flags(rawValue: 1 << 4)
        package static let nonASCII = Flags(rawValue: 1 << 5)
        package static let apostrophe = Flags(rawValue: 1 << 6)
        package static let digit = Flags(rawValue: 1 << 7)
    }

    /// The offset of the first byte in the view.
    package let start: UInt32
    /// The length in bytes; a longer run is cut into several tokens.
    package let length: UInt16
    package let kind: Kind
    package var flags: Flags
    /// The word's place in the word table, or the scalar of a mark or symbol.
    package let id: UInt32

    package init(start: UInt32, length: UInt16, kind: Kind, flags: Flags, id: UInt32) {
        self.start = start
        self.length = length
        self.kind = kind
        self.flags = flags
        self.id = id
    }

    package var end: UInt32 { start + UInt32(length) }
    package var range: TextRange<InView> { TextRange(start: start, end: end) }

    /// Whether it is this punctuation mark or symbol.
    @inline(__always)
    package func isMark(_ mark: Unicode.Scalar) -> Bool {
        id == mark.value && (kind == .punctuation || kind == .symbol)
    }
    package var isWord: Bool { kind == .word }
    package var isCapitalized: Bool { flags.contains(.capitalized) }
    package var isLowercase: Bool { flags.contains(.lowercase) }
    package var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
}
