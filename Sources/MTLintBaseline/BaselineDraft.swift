internal import MTLintCore

/// A baseline that is being written: a line a finding, so that changes can be read and merged.
package struct BaselineDraft: Sendable {
    private var files: [String: [(entry: BaselineEntry, times: Int)]] = [:]
    private var places: [String: [BaselineEntry: Int]] = [:]

    package init() {}

    package var fileCount: Int { files.count }
    package var findingCount: Int { files.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.times } } }

    /// Adds a finding, or several that are known by the same.
    package mutating func add(_ entry: BaselineEntry, times: Int = 1, of file: String) {
        if times < 1 { return }
        if let place = places[file]?[entry] {
            files[file]?[place].times += times
        } else {
            places[file, default: [:]][entry] = files[file]?.count ?? 0
            files[file, default: []].append((entry, times))
        }
    }

    /// The file's bytes: YAML, files by the bytes of their names.
    package var bytes: [UInt8] {
        var text = """
            # Findings that mtlint knows and does not show; docs/baseline.md. “mtlint --write-baseline FILE” makes it anew.
            version: \(Baseline.version)

            """
        text += files.isEmpty ? "files: []\n" : "files:\n"
        for (file, entries) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            text += "  - path: \(QuotedYAML.text(file))\n    findings:\n"
            for (entry, times) in entries { text += "      - { \(Self.line(entry, times)) }\n" }
        }
        return Array(text.utf8)
    }

    private static func line(_ entry: BaselineEntry, _ times: Int) -> String {
        let texts = [("text", entry.text), ("before", entry.before), ("after", entry.after)]
            .filter { !$0.1.isEmpty }.map { "\($0): \(QuotedYAML.text($1))" }
        return (["rule: \(entry.rule)"] + texts + (times > 1 ? ["times: \(times)"] : [])).joined(separator: ", ")
    }
}
