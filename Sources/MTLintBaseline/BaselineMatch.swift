package import MTLintCore

/// Which findings of a file its baseline knows, and what it knows that is no more.
package struct BaselineMatch {
    /// By place, as they were given.
    package let new: [Diagnostic]
    package let known: [Diagnostic]
    /// What no finding was left for, in the order of the baseline.
    package let stale: [BaselineRecord]

    init(_ diagnostics: [Diagnostic], in text: PaddedBytes, records: [BaselineRecord]) {
        if records.isEmpty {
            (new, known, stale) = (diagnostics, [], [])
            return
        }
        var pairing = EntryPairing(diagnostics.map { BaselineEntry($0, in: text) }, records)
        pairing.pair()
        new = diagnostics.indices.filter { pairing.owners[$0] == nil }.map { diagnostics[$0] }
        known = diagnostics.indices.filter { pairing.owners[$0] != nil }.map { diagnostics[$0] }
        stale = zip(records, pairing.free).filter { $1 > 0 }.map { record, times in
            BaselineRecord(entry: record.entry, times: times, mark: record.mark)
        }
    }
}
