/// A set of word classes.
@frozen
package struct WordClasses: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32
    @inlinable
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package init(_ wordClass: WordClass) { self = wordClass.set }

    /// The classes of both; unlike a literal of several it is a constant to the compiler.
    @inlinable
    package static func | (a: WordClasses, b: WordClasses) -> WordClasses {
        WordClasses(rawValue: a.rawValue | b.rawValue)
    }

    // Constants that cross modules without a call, since the hot loops of matchers ask for them.
    @inlinable package static var abbreviations: WordClasses { WordClasses(rawValue: 1 << 0) }
    @inlinable package static var agencies: WordClasses { WordClasses(rawValue: 1 << 1) }
    @inlinable package static var auxiliaries: WordClasses { WordClasses(rawValue: 1 << 2) }
    @inlinable package static var calendar: WordClasses { WordClasses(rawValue: 1 << 3) }
    @inlinable package static var commonGivenNames: WordClasses { WordClasses(rawValue: 1 << 4) }
    @inlinable package static var commonWords: WordClasses { WordClasses(rawValue: 1 << 5) }
    @inlinable package static var countryAnchors: WordClasses { WordClasses(rawValue: 1 << 6) }
    @inlinable package static var demonyms: WordClasses { WordClasses(rawValue: 1 << 7) }
    @inlinable package static var determiners: WordClasses { WordClasses(rawValue: 1 << 8) }
    @inlinable package static var functionWords: WordClasses { WordClasses(rawValue: 1 << 9) }
    @inlinable package static var knownWords: WordClasses { WordClasses(rawValue: 1 << 10) }
    @inlinable package static var metadataKeys: WordClasses { WordClasses(rawValue: 1 << 11) }
    @inlinable package static var nameAnchors: WordClasses { WordClasses(rawValue: 1 << 12) }
    @inlinable package static var nameParticles: WordClasses { WordClasses(rawValue: 1 << 13) }
    @inlinable package static var organizationWords: WordClasses { WordClasses(rawValue: 1 << 14) }
    @inlinable package static var prepositions: WordClasses { WordClasses(rawValue: 1 << 15) }
    @inlinable package static var reportingVerbs: WordClasses { WordClasses(rawValue: 1 << 16) }
    @inlinable package static var sentenceOpeners: WordClasses { WordClasses(rawValue: 1 << 17) }
    @inlinable package static var titles: WordClasses { WordClasses(rawValue: 1 << 18) }
}
