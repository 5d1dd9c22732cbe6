internal import MTLintCore
internal import MTLintRuleFiles

/// The word lists of a folder, and what is wrong with them.
struct LoadedLists {
    struct List {
        let file: LexiconFile
        /// Each line ended by LF.
        let lines: String
    }

    /// By path.
    private(set) var lists: [List] = []
    private(set) var errors: [RuleFileError] = []

    init(_ folder: RuleFolder) {
        for file in folder.lexiconFiles {
            do throws(RuleFileError) {
                try Self.checkName(file)
                lists.append(List(file: file, lines: try file.lines()))
            } catch {
                errors.append(error)
            }
        }
        let classes = folder.lexiconFiles.filter { $0.kind == .classes }.map(\.name)
        for missing in WordClass.allCases where !missing.isFromTable && !classes.contains(missing.rawValue) {
            errors.append(
                RuleFileError(
                    path: "rules/lexicons", mark: .init(line: 1, column: 1),
                    message: "no list “classes/\(missing.rawValue).txt” in any language, but a case of WordClass"))
        }
    }

    /// The tables whose lines become classes of words.
    private static let classTables: [String: WordClass] = [
        "common-words": .commonWords, "frequent-words": .frequentWords, "words": .knownWords,
    ]

    /// The languages that have lists, sorted.
    var languages: [String] { Set(lists.map(\.file.language.tag)).sorted() }

    /// The tables of a language that are looked up as they are, and the filters that are made of some.
    func tables(of language: String) -> [(table: LexiconTable, text: String)] {
        lists.filter { $0.file.language.tag == language && $0.file.kind == .tables }.flatMap { list in
            guard let table = LexiconTable(rawValue: list.file.name) else { return [(LexiconTable, String)]() }
            switch table {
            case .rareWords: return [(table, NameFilters.ofForms(list.lines))]
            case .singleNames:
                let misspellings = NameFilters.ofMisspellings(
                    list.lines, common: lines(of: "common-words", language),
                    frequent: lines(of: "frequent-words", language))
                return [
                    (table, list.lines), (.nearNames, NameFilters.ofNames(list.lines)),
                    (.misspelledNames, misspellings),
                ]
            default: return [(table, list.lines)]
            }
        }
    }

    private func lines(of table: String, _ language: String) -> String {
        lists.first { $0.file.language.tag == language && $0.file.kind == .tables && $0.file.name == table }?.lines
            ?? ""
    }

    /// The literals of the image of a language's words.
    func image(for language: String) -> (seeds: String, entries: String, sets: String) {
        var builder = LexiconImageBuilder()
        for list in lists where list.file.language.tag == language {
            let words = list.lines.split(separator: "\n")
            switch list.file.kind {
            case .classes:
                guard let wordClass = WordClass(rawValue: list.file.name) else { continue }
                for word in words { builder.add(String(word), WordClasses(wordClass)) }
            case .tables:
                if let wordClass = Self.classTables[list.file.name] {
                    for word in words { builder.add(String(word), WordClasses(wordClass)) }
                } else if let (leading, signs) = LexiconTable(rawValue: list.file.name)?.leadingWords {
                    // The word behind the sign, before the first tab.
                    for line in words where line.first.map({ signs.contains($0) }) == true {
                        builder.add(String(line.dropFirst().prefix { $0 != "\t" }), leading)
                    }
                }
            }
        }
        return builder.build()
    }

    /// A list without a case in the program would never be asked for.
    private static func checkName(_ file: LexiconFile) throws(RuleFileError) {
        let (type, known) =
            switch file.kind {
            case .classes: ("WordClass", WordClass.allCases.filter { !$0.isFromTable }.map(\.rawValue))
            case .tables: ("LexiconTable", LexiconTable.allCases.map(\.rawValue) + classTables.keys.sorted())
            }
        if known.contains(file.name) { return }
        throw RuleFileError(
            path: file.shownPath, mark: .init(line: 1, column: 1),
            message: "\(type) has no case for “\(file.name)”\(Spelling.didYouMean(file.name, among: known))")
    }
}
