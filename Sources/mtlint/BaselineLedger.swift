import MTLintBaseline
import MTLintKit

/// What a run has to say about its baselines, and what it writes of them when it ends.
struct BaselineLedger {
    private let baselines: [Baseline]
    private let options: BaselineChoice
    private var stale: [[String: [BaselineRecord]]]
    private var seen: [Set<String>]
    private var draft = BaselineDraft()

    /// So many entries that are gone are named one by one.
    private static let mostNamed = 20

    init(_ baselines: PlannedBaselines, _ options: BaselineChoice) {
        self.baselines = baselines.all
        self.options = options
        stale = baselines.all.map { _ in [:] }
        seen = baselines.all.map { _ in [] }
    }

    mutating func add(_ outcome: BaselineOutcome) {
        for entry in outcome.recorded { draft.add(entry, of: outcome.file) }
        guard let place = outcome.place else { return }
        seen[place].insert(outcome.file)
        if !outcome.stale.isEmpty { stale[place][outcome.file] = outcome.stale }
    }

    /// Writes what is to be written.
    ///
    /// - Parameter failures: how many inputs could not be looked at.
    /// - Returns: what there is to say, a line each.
    mutating func finish(failures: Int) throws(FileError) -> [String] {
        if let path = options.writeBaseline {
            if failures > 0 {
                throw FileError(
                    path: path, message: "was not written, since not everything could be looked at; leave it out first")
            }
            try OutputFile.replace(draft.bytes, at: path)
            return ["wrote \(Self.findings(draft.findingCount)) of \(Self.files(draft.fileCount)) to \(path)"]
        }
        var notes: [String] = []
        for (place, baseline) in baselines.enumerated() {
            for (file, records) in baseline.records where !seen[place].contains(file) && !baseline.names.isThere(file) {
                stale[place][file] = records
            }
            notes += try lines(of: baseline, stale[place])
        }
        return notes
    }

    private func lines(of baseline: Baseline, _ stale: [String: [BaselineRecord]]) throws(FileError) -> [String] {
        if stale.isEmpty { return [] }
        let count = stale.values.reduce(0) { $0 + $1.reduce(0) { $0 + $1.times } }
        if options.pruneBaseline {
            try OutputFile.replace(baseline.bytes(without: stale), at: baseline.path)
            return ["took \(Self.findings(count)) out of \(baseline.path)"]
        }
        let gone = stale.flatMap { file, records in records.map { (file, $0) } }
            .sorted { ($0.1.mark.line, $0.1.mark.column) < ($1.1.mark.line, $1.1.mark.column) }
        let named = gone.prefix(Self.mostNamed).map { file, record in
            "\(baseline.path):\(record.mark.line): note: \(file) does not have this finding of \(record.entry.rule) any more"
        }
        let summary =
            "\(baseline.path): note: \(Self.findings(count)) of the baseline \(count == 1 ? "is" : "are") gone; --prune-baseline takes \(count == 1 ? "it" : "them") out"
        return named + [summary]
    }

    private static func findings(_ count: Int) -> String { "\(count) finding\(count == 1 ? "" : "s")" }
    private static func files(_ count: Int) -> String { "\(count) file\(count == 1 ? "" : "s")" }
}
