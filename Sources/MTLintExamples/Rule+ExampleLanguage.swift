package import MTLintKit

extension Rule {
    /// The language that the rule's examples are written in: English where the rule covers it.
    package var exampleLanguage: LanguageTag { covers(.english) ? .english : languages?.first ?? .english }
}
