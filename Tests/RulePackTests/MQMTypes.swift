/// The error types of the MQM typology.
///
/// Source: Multidimensional Quality Metrics, version 2.0, https://themqm.org/error-types-2/typology/: its dimensions and
/// their types, in lower case with hyphens.
enum MQMTypes {
    static let all = Set(
        types.flatMap { dimension, types in [dimension] + types.map { "\(dimension)/\($0)" } })

    private static let types = [
        "terminology": ["inconsistent-with-terminology-resource", "inconsistent-use-of-terminology", "wrong-term"],
        "accuracy": [
            "mistranslation", "overtranslation", "undertranslation", "addition", "omission", "do-not-translate",
            "untranslated",
        ],
        "linguistic-conventions": [
            "grammar", "punctuation", "spelling", "unintelligible", "character-encoding", "textual-conventions",
        ],
        "style": [
            "organization-style", "third-party-style", "inconsistent-with-external-reference", "language-register",
            "awkward-style", "unidiomatic-style", "inconsistent-style",
        ],
        "locale-conventions": [
            "number-format", "currency-format", "measurement-format", "time-format", "date-format", "address-format",
            "telephone-format", "shortcut-key",
        ],
        "audience-appropriateness": ["culture-specific-reference", "offensive"],
        "design-and-markup": [
            "layout", "markup-tag", "truncation-text-expansion", "missing-text", "link-cross-reference",
        ],
    ]
}
