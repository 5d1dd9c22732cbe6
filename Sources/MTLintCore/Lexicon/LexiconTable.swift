/// A sorted table that is asked for the few words that something else already made interesting.
///
/// The tables are in `rules/lexicons/<language>/tables/`, by the name of the file.
package enum LexiconTable: String, CaseIterable, Sendable {
    /// Names of countries and regions of several words, in the line forms of `names`.
    case countries
    /// Words whose first sound is not what their first letter says, for “a” and “an”: `word TAB vowel`, `consonant` or
    /// `either`, in lower case.
    case initialSounds = "initial-sounds"
    /// How much likelier three letters are in each of some languages than in English; see `LetterTriples`. A table of no
    /// language.
    case letterTriples = "letter-triples"
    /// What language models say round a translation, in many languages: `kind TAB phrase`, in lower case. A table of no
    /// language (`und`), which every language has.
    case modelPhrases = "model-phrases"
    /// Names of persons, places and organizations. `=compact` for every valid form;
    /// `<first TAB rest TAB surface TAB kind` and `>last TAB rest TAB surface TAB kind` for names of several words.
    case names

    /// Whether its lines name things, so that words of the text lead to them.
    package var holdsNames: Bool { self == .countries || self == .names }
}
