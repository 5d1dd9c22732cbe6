/// A set of word classes.
@frozen
public struct WordClasses: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    package init(_ wordClass: WordClass) { self = wordClass.set }

    /// The classes of both; unlike a literal of several it is a constant to the compiler.
    @inlinable
    public static func | (a: WordClasses, b: WordClasses) -> WordClasses {
        WordClasses(rawValue: a.rawValue | b.rawValue)
    }

    // Constants that cross modules without a call, since the hot loops of matchers ask for them.
    @inlinable public static var abbreviations: WordClasses { WordClasses(rawValue: 1 << 0) }
    @inlinable public static var agencies: WordClasses { WordClasses(rawValue: 1 << 1) }
    @inlinable public static var auxiliaries: WordClasses { WordClasses(rawValue: 1 << 2) }
    @inlinable public static var calendar: WordClasses { WordClasses(rawValue: 1 << 3) }
    @inlinable public static var commonGivenNames: WordClasses { WordClasses(rawValue: 1 << 4) }
    @inlinable public static var commonWords: WordClasses { WordClasses(rawValue: 1 << 5) }
    @inlinable public static var countryAnchors: WordClasses { WordClasses(rawValue: 1 << 6) }
    @inlinable public static var demonyms: WordClasses { WordClasses(rawValue: 1 << 7) }
    @inlinable public static var determiners: WordClasses { WordClasses(rawValue: 1 << 8) }
    @inlinable public static var functionWords: WordClasses { WordClasses(rawValue: 1 << 9) }
    @inlinable public static var knownWords: WordClasses { WordClasses(rawValue: 1 << 10) }
    @inlinable public static var metadataKeys: WordClasses { WordClasses(rawValue: 1 << 11) }
    @inlinable public static var nameAnchors: WordClasses { WordClasses(rawValue: 1 << 12) }
    @inlinable public static var nameParticles: WordClasses { WordClasses(rawValue: 1 << 13) }
    @inlinable public static var organizationWords: WordClasses { WordClasses(rawValue: 1 << 14) }
    @inlinable public static var prepositions: WordClasses { WordClasses(rawValue: 1 << 15) }
    @inlinable public static var properWords: WordClasses { WordClasses(rawValue: 1 << 16) }
    @inlinable public static var reportingVerbs: WordClasses { WordClasses(rawValue: 1 << 17) }
    @inlinable public static var sentenceOpeners: WordClasses { WordClasses(rawValue: 1 << 18) }
    @inlinable public static var titles: WordClasses { WordClasses(rawValue: 1 << 19) }
    @inlinable public static var foreignFunctionWords: WordClasses { WordClasses(rawValue: 1 << 20) }
    @inlinable public static var eastAsianSurnames: WordClasses { WordClasses(rawValue: 1 << 21) }
    @inlinable public static var frequentWords: WordClasses { WordClasses(rawValue: 1 << 22) }
    @inlinable public static var exonyms: WordClasses { WordClasses(rawValue: 1 << 23) }
}
