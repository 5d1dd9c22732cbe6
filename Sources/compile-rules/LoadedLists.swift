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
        for missing in WordClass.allCases.map(\.rawValue) where !classes.contains(missing) {
            errors.append(
                RuleFileError(
                    path: "rules/lexicons", mark: .init(line: 1, column: 1),
                    message: "no list “classes/\(missing).txt” in any language, but a case of WordClass"))
        }
    }

    /// A list without a case in the program would never be asked for.
    private static func checkName(_ file: LexiconFile) throws(RuleFileError) {
        let (type, known) =
            switch file.kind {
            case .classes: ("WordClass", WordClass.allCases.map(\.rawValue))
            case .tables: ("LexiconTable", LexiconTable.allCases.map(\.rawValue))
            }
        if known.contains(file.name) { return }
        throw RuleFileError(
            path: file.shownPath, mark: .init(line: 1, column: 1),
            message: "\(type) has no case for “\(file.name)”\(Spelling.didYouMean(file.name, among: known))")
    }
}
