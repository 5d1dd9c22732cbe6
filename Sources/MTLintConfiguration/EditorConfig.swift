internal import MTLintCore

/// What an `.editorconfig` file says of the language that texts are in: `spelling_language`.
struct EditorConfig: Sendable {
    private struct Section: Sendable {
        let patterns: [FilePattern]
        /// nil takes back what is said before: `unset`.
        let language: Setting<LanguageTag>?
    }

    /// Whether files above do not count.
    let isRoot: Bool
    private let sections: [Section]

    /// - Throws: a value that is no language, with its place.
    init(_ bytes: [UInt8], path: String) throws(RuleFileError) {
        var sections: [Section] = []
        var patterns: [FilePattern]?
        var isRoot = false
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let text = Self.trimmed(line)
            if text.isEmpty || text.hasPrefix("#") || text.hasPrefix(";") { continue }
            if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
                patterns = Self.expanded(String(text[text.index(after: text.startIndex)..<end])).compactMap(
                    FilePattern.init)
                continue
            }
            guard let equals = text.firstIndex(of: "=") else { continue }
            let key = Self.trimmed(Array(text[..<equals].utf8)[...]).lowercased()
            let value = Self.trimmed(Array(text[text.index(after: equals)...].utf8)[...])
            if patterns == nil, key == "root" { isRoot = value.lowercased() == "true" }
            guard let patterns, key == "spelling_language" else { continue }
            let mark = RuleNode.Mark(line: index + 1, column: 1)
            if value.lowercased() == "unset" {
                sections.append(Section(patterns: patterns, language: nil))
                continue
            }
            guard let tag = LanguageTag(value) else {
                throw RuleFileError(
                    path: path, mark: mark, message: "“spelling_language” is “\(value)”, which is not a language tag")
            }
            sections.append(
                Section(patterns: patterns, language: Setting(tag, SettingSource(path: path, mark: mark))))
        }
        self.isRoot = isRoot
        self.sections = sections
    }

    /// What the file says of a path from its folder on: nil for nothing, and a setting or nil for what is unset.
    func language(of path: ArraySlice<UInt8>) -> Setting<LanguageTag>?? {
        sections.last { $0.patterns.contains { $0.matches(path) } }.map(\.language)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    /// More patterns than this are no list that a person wrote.
    private static let mostExpansions = 256

    /// A pattern without braces for every choice in them, such as “{md,txt}” and “{1..3}”; a brace without a comma
    /// stays as it is.
    static func expanded(_ pattern: String) -> [String] {
        var done: [String] = []
        var rest = [pattern]
        while let next = rest.popLast() {
            guard let (before, choices, after) = firstChoice(of: next) else {
                done.append(next)
                continue
            }
            guard done.count + rest.count + choices.count <= mostExpansions else { return [] }
            rest += choices.reversed().map { before + $0 + after }
        }
        return done
    }

    private static func firstChoice(of pattern: String) -> (before: String, choices: [String], after: String)? {
        guard let open = pattern.firstIndex(of: "{") else { return nil }
        var depth = 0
        var choices: [String] = []
        var start = pattern.index(after: open)
        var index = start
        while index < pattern.endIndex {
            let character = pattern[index]
            if character == "}", depth == 0 {
                choices.append(String(pattern[start..<index]))
                let after = String(pattern[pattern.index(after: index)...])
                if choices.count == 1 {
                    guard let numbers = range(choices[0]) else { return nil }
                    choices = numbers
                }
                return (String(pattern[..<open]), choices, after)
            }
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            if character == ",", depth == 0 {
                choices.append(String(pattern[start..<index]))
                start = pattern.index(after: index)
            }
            index = pattern.index(after: index)
        }
        return nil
    }

    /// The numbers of “1..3”.
    private static func range(_ text: String) -> [String]? {
        guard let dots = text.firstRange(of: ".."), let low = Int(text[..<dots.lowerBound]),
            let high = Int(text[dots.upperBound...]), low <= high,
            high.subtractingReportingOverflow(low).overflow == false,
            high - low < mostExpansions
        else { return nil }
        return (low...high).map(String.init)
    }
}
