package import MTLintCore

/// The names and terms that a part of a configuration file adds to the vocabulary.
package struct VocabularySettings: Sendable {
    package var names: [Setting<String>] = []
    package var terms: [Setting<PreferredTerm>] = []

    package init() {}
}
