/// What a word is to the rules.
///
/// Most classes are the lists in `rules/lexicons/<language>/classes/`, by the name of the file: a list without a class
/// here, or the reverse, does not compile. Some are made of a table, when mtlint is built.
package enum WordClass: String, CaseIterable, Sendable {
    case abbreviations
    case agencies
    case auxiliaries
    case calendar
    case commonGivenNames = "common-given-names"
    /// From the table `common-words`.
    case commonWords = "common-words"
    /// From the table `countries`: the first and last words of countries' names of several words.
    case countryAnchors = "country-anchors"
    case demonyms
    case determiners
    /// Words that other languages are dense with and English does not have: “und”, “que”.
    case foreignFunctionWords = "foreign-function-words"
    /// Chinese and Korean surnames in all romanizations.
    case eastAsianSurnames = "east-asian-surnames"
    /// From the table `exonyms`: countries and cities as other languages call them.
    case exonyms
    /// From the table `frequent-words`: what a misspelled name may also be meant to be.
    case frequentWords = "frequent-words"
    case functionWords = "function-words"
    /// From the table `words`: every form that is a word or a known part of a name.
    case knownWords = "known-words"
    case metadataKeys = "metadata-keys"
    /// From the table `names`: the first and last words of names of several words.
    case nameAnchors = "name-anchors"
    case nameParticles = "name-particles"
    case organizationWords = "organization-words"
    case prepositions
    case properWords = "proper-words"
    case reportingVerbs = "reporting-verbs"
    case sentenceOpeners = "sentence-openers"
    case titles

    /// Whether it is made of a table, not of a list of its own.
    package var isFromTable: Bool {
        self == .commonWords || self == .countryAnchors || self == .exonyms || self == .frequentWords
            || self == .knownWords || self == .nameAnchors
    }

    /// The set of this class alone.
    var set: WordClasses {
        switch self {
        case .abbreviations: .abbreviations
        case .agencies: .agencies
        case .auxiliaries: .auxiliaries
        case .calendar: .calendar
        case .commonGivenNames: .commonGivenNames
        case .commonWords: .commonWords
        case .countryAnchors: .countryAnchors
        case .demonyms: .demonyms
        case .determiners: .determiners
        case .foreignFunctionWords: .foreignFunctionWords
        case .eastAsianSurnames: .eastAsianSurnames
        case .exonyms: .exonyms
        case .frequentWords: .frequentWords
        case .functionWords: .functionWords
        case .knownWords: .knownWords
        case .metadataKeys: .metadataKeys
        case .nameAnchors: .nameAnchors
        case .nameParticles: .nameParticles
        case .organizationWords: .organizationWords
        case .prepositions: .prepositions
        case .properWords: .properWords
        case .reportingVerbs: .reportingVerbs
        case .sentenceOpeners: .sentenceOpeners
        case .titles: .titles
        }
    }
}
