package import MTLintCore

/// A folder of rule files and word lists, such as `rules/`.
///
/// What may be in it: `<category>/<name>.yml`, `lexicons/<language>/classes/<name>.txt`,
/// `lexicons/<language>/tables/<name>.txt`, and anywhere `.swift`, `.md` and hidden files, which are passed over.
package struct RuleFolder: Sendable {
    /// A file of a rule.
    package struct RuleFile: Hashable, Sendable {
        package let id: RuleID
        /// Where the file is.
        let path: String
        /// The path as errors give it.
        package let shownPath: String
    }

    /// By id.
    package private(set) var ruleFiles: [RuleFile] = []
    /// By path.
    package private(set) var lexiconFiles: [LexiconFile] = []
    /// Files that are not where they should be, and folders that can't be read.
    package private(set) var errors: [RuleFileError] = []

    /// - Parameters:
    ///   - path: the folder.
    ///   - name: its path as errors give it; nil is `path`.
    package init(_ path: String, as name: String? = nil) {
        let name = name ?? path
        do {
            for file in try FileBytes.files(below: path, as: name) {
                sort(file, path: "\(path)/\(file)", shownPath: "\(name)/\(file)")
            }
        } catch {
            errors.append(error)
        }
        ruleFiles.sort { $0.id < $1.id }
    }

    private mutating func sort(_ file: String, path: String, shownPath: String) {
        if file.hasSuffix(".swift") || file.hasSuffix(".md") { return }
        let parts = file.split(separator: "/")
        if parts.first == "lexicons" {
            if parts.count == 4, let language = LanguageTag(String(parts[1])), language.tag == parts[1],
                let kind = LexiconFile.Kind(rawValue: String(parts[2])), let name = Self.name(parts[3], ".txt")
            {
                lexiconFiles.append(
                    .init(language: language, kind: kind, name: name, path: path, shownPath: shownPath))
            } else {
                refuse(shownPath, "a list is “lexicons/<language>/classes/<name>.txt” or “…/tables/<name>.txt”")
            }
        } else if parts.count == 2, let name = Self.name(parts[1], ".yml"), let id = RuleID("\(parts[0])/\(name)") {
            ruleFiles.append(.init(id: id, path: path, shownPath: shownPath))
        } else {
            refuse(shownPath, "a rule file is “<category>/<name>.yml”, in lower-case letters, digits and hyphens")
        }
    }

    /// A file's name without its extension, if it is made of lower-case words, digits and hyphens.
    private static func name(_ file: Substring, _ suffix: String) -> String? {
        guard file.hasSuffix(suffix) else { return nil }
        let name = file.dropLast(suffix.count)
        return RuleID("x/\(name)")?.name
    }

    private mutating func refuse(_ shownPath: String, _ message: String) {
        errors.append(RuleFileError(path: shownPath, mark: .init(line: 1, column: 1), message: message))
    }
}
