/// What a word is to the rules: the classes that the lists in `rules/lexicons/<language>/classes/` give it.
///
/// A class is the name of its list. A list without a class here, or the reverse, does not compile.
package enum WordClass: String, CaseIterable, Sendable {
    case abbreviations
    case agencies
    case auxiliaries
    case calendar
    case commonGivenNames = "common-given-names"
    case demonyms
    case determiners
    case functionWords = "function-words"
    case metadataKeys = "metadata-keys"
    case nameParticles = "name-particles"
    case organizationWords = "organization-words"
    case prepositions
    case reportingVerbs = "reporting-verbs"
    case sentenceOpeners = "sentence-openers"
    case titles

    /// Its bit in ``WordClasses``.
    package var bit: UInt64 { 1 << UInt64(Self.allCases.firstIndex(of: self) ?? 0) }
}
