package import MTLintCore
internal import MTLintRuleFiles

/// Findings that were there when a project began to use mtlint: known, and not to be shown again.
package struct Baseline: Sendable {
    /// The first lines of every baseline file.
    static let version = "1"

    /// The file's path as messages give it.
    package let path: String
    package let names: BaselineNames
    /// By the name of their file, in the order of the baseline.
    package private(set) var records: [String: [BaselineRecord]]

    /// - Parameters:
    ///   - path: where the file is.
    ///   - name: its path as messages give it.
    /// - Throws: the first error, with its place.
    package init(reading path: String, as name: String) throws(RuleFileError) {
        let bytes = try FileBytes.read(path, as: name)
        guard let names = BaselineNames(ofBaseline: path) else {
            throw RuleFileError(path: name, mark: .init(line: 1, column: 1), message: "its folder is gone")
        }
        let node = try RuleFileReader(path: name).node(bytes)
        self.path = name
        self.names = names
        records = try BaselineDecoder(path: name).records(node)
    }

    /// What the baseline knows of a file's findings.
    ///
    /// - Parameters:
    ///   - diagnostics: all of the file's, by place.
    ///   - file: the file's name in the baseline, by ``names``.
    package func match(_ diagnostics: [Diagnostic], in text: PaddedBytes, of file: String) -> BaselineMatch {
        BaselineMatch(diagnostics, in: text, records: records[file] ?? [])
    }

    /// The baseline file without what is stale.
    package func bytes(without stale: [String: [BaselineRecord]]) -> [UInt8] {
        var draft = BaselineDraft()
        for (file, records) in records {
            let gone = Dictionary(
                (stale[file] ?? []).map { ($0.mark, $0.times) }, uniquingKeysWith: { first, _ in first })
            for record in records { draft.add(record.entry, times: record.times - (gone[record.mark] ?? 0), of: file) }
        }
        return draft.bytes
    }
}
