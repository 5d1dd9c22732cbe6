/// A key of the `vocabulary` of a configuration file.
package enum VocabularyKey: String, CaseIterable, Sendable {
    case names
    case namesFile = "names-file"
    case terms
    case termsFile = "terms-file"
}
