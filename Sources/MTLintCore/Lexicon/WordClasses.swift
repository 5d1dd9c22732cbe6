/// A set of word classes.
package struct WordClasses: OptionSet, Hashable, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }
    package init(_ wordClass: WordClass) { rawValue = wordClass.bit }

    package static let abbreviations = WordClasses(.abbreviations)
    package static let agencies = WordClasses(.agencies)
    package static let auxiliaries = WordClasses(.auxiliaries)
    package static let calendar = WordClasses(.calendar)
    package static let commonGivenNames = WordClasses(.commonGivenNames)
    package static let demonyms = WordClasses(.demonyms)
    package static let determiners = WordClasses(.determiners)
    package static let functionWords = WordClasses(.functionWords)
    package static let metadataKeys = WordClasses(.metadataKeys)
    package static let nameParticles = WordClasses(.nameParticles)
    package static let organizationWords = WordClasses(.organizationWords)
    package static let prepositions = WordClasses(.prepositions)
    package static let reportingVerbs = WordClasses(.reportingVerbs)
    package static let sentenceOpeners = WordClasses(.sentenceOpeners)
    package static let titles = WordClasses(.titles)
}
