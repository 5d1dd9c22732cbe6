/// A sorted table that is asked for the few words that something else already made interesting.
///
/// The tables are in `rules/lexicons/<language>/tables/`, by the name of the file.
package enum LexiconTable: String, CaseIterable, Sendable {
    /// Names of countries and regions of several words, in the line forms of `names`.
    case countries
    /// Names of places in other languages: `=exonym in lower case TAB name`.
    case exonyms
    /// Words whose first sound is not what their first letter says, for “a” and “an”: `word TAB vowel`, `consonant` or
    /// `either`, in lower case.
    case initialSounds = "initial-sounds"
    /// How much likelier three letters are in each of some languages than in English; see `LetterTriples`. A table of no
    /// language.
    case letterTriples = "letter-triples"
    /// A ``FormFilter``, not lines: what the names of `single-names` have in common with words that are nearly surely
    /// misspellings of them.
    case misspelledNames = "misspelled-names"
    /// What language models say round a translation, in many languages: `kind TAB phrase`, in lower case. A table of no
    /// language (`und`), which every language has.
    case modelPhrases = "model-phrases"
    /// Names of persons, places and organizations. `=compact` for every valid form;
    /// `<first TAB rest TAB surface TAB kind` and `>last TAB rest TAB surface TAB kind` for names of several words.
    case names
    /// A ``FormFilter``, not lines: the forms of `single-names` without one letter, and well-known long ones without two.
    case nearNames = "near-names"
    /// A ``FormFilter``, not lines, of the forms that are right though few texts have them.
    case rareWords = "rare-words"
    /// Syllables of names: `=pinyin TAB wadegiles`, `:korean TAB mccunereischauer`, and `+syllable` of any system.
    case romanizations
    /// Names of one word. `^` (well known) or `=`, the first letter, the length as a letter, the folded name, TAB, a rank
    /// from 9 to 3, a letter for how often texts have it, and behind another TAB the spelling where it is not the folded
    /// name with a capital.
    case singleNames = "single-names"

    /// The class of the words by which a text leads to the table's lines, and the signs of the lines that begin with one.
    package var leadingWords: (WordClasses, signs: Set<Character>)? {
        switch self {
        case .countries: (.countryAnchors, ["<", ">"])
        case .exonyms: (.exonyms, ["="])
        case .names: (.nameAnchors, ["<", ">"])
        case .initialSounds, .letterTriples, .misspelledNames, .modelPhrases, .nearNames, .rareWords, .romanizations,
            .singleNames:
            nil
        }
    }
}
