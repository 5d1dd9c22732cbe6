/// A sorted table of `rules/lexicons/<language>/tables/`, by the name of its file.
package enum LexiconTable: String, CaseIterable, Sendable {
    /// The common lower-case words of the language, one a line.
    case commonWords = "common-words"
    /// Names of countries and regions of several words, in the line forms of `names`.
    case countries
    /// Names of persons, places and organizations. `=compact` for every valid form;
    /// `<first TAB rest TAB surface TAB kind` and `>last TAB rest TAB surface TAB kind` for names of several words.
    case names
    /// Every form that is a word or a known part of a name, folded, one a line.
    case words
}
