/// A sorted table that is asked for the few words that something else already made interesting.
///
/// The tables are in `rules/lexicons/<language>/tables/`, by the name of the file.
package enum LexiconTable: String, CaseIterable, Sendable {
    /// Names of countries and regions of several words, in the line forms of `names`.
    case countries
    /// Names of persons, places and organizations. `=compact` for every valid form;
    /// `<first TAB rest TAB surface TAB kind` and `>last TAB rest TAB surface TAB kind` for names of several words.
    case names
}
