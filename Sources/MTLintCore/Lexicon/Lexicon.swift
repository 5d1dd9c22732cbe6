/// What is known about the words of one language: word classes, found while the text is read, and tables, asked for
/// the few words that something else already made interesting.
package struct Lexicon: Sendable {
    package let language: LanguageTag
    package var words: WordTable
    private var tables: [LexiconTable: SortedLines]

    package init(
        language: LanguageTag, classes: [(WordClass, StaticString)] = [], tables: [(LexiconTable, StaticString)] = []
    ) {
        self.language = language
        var words = WordTable()
        for (wordClass, list) in classes {
            list.withUTF8Buffer { bytes in
                for line in bytes.split(separator: 0x0A) { words.add(line, WordClasses(wordClass)) }
            }
        }
        self.words = words
        self.tables = Dictionary(tables.map { ($0, SortedLines($1)) }) { _, last in last }
    }

    /// A table of the language; an empty one where the language has none.
    package subscript(table: LexiconTable) -> SortedLines { tables[table] ?? .empty }
}
