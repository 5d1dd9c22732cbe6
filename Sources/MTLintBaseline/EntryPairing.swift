internal import MTLintCore

/// Finds for each finding of a file the record that it is known by.
struct EntryPairing {
    private struct Key: Hashable {
        let rule: RuleID
        let text: String
        let context: String
    }

    /// The record of each finding; nil for one that no record knows.
    private(set) var owners: [Int?]
    /// How often each record may still be taken.
    private(set) var free: [Int]
    private let findings: [(entry: BaselineEntry, sides: EntrySides)]
    private let records: [(entry: BaselineEntry, sides: EntrySides)]

    init(_ entries: [BaselineEntry], _ records: [BaselineRecord]) {
        findings = entries.map { ($0, EntrySides($0)) }
        self.records = records.map { ($0.entry, EntrySides($0.entry)) }
        owners = [Int?](repeating: nil, count: entries.count)
        free = records.map(\.times)
    }

    /// The surest pairs first, in as many passes as there are ways to be alike.
    mutating func pair() {
        for likeness in EntryLikeness.allCases { pair(likeness) }
    }

    private mutating func pair(_ likeness: EntryLikeness) {
        var places = places(likeness)
        if places.isEmpty { return }
        for index in owners.indices where owners[index] == nil {
            guard let key = Self.key(findings[index], likeness), let record = places[key]?.last else { continue }
            owners[index] = record
            free[record] -= 1
            if free[record] == 0 { places[key]?.removeLast() }
        }
    }

    /// The records of each key that may still be taken, the last first.
    private func places(_ likeness: EntryLikeness) -> [Key: [Int]] {
        var places: [Key: [Int]] = [:]
        for index in records.indices.reversed() where free[index] > 0 {
            if let key = Self.key(records[index], likeness) { places[key, default: []].append(index) }
        }
        return places
    }

    private static func key(_ entry: (entry: BaselineEntry, sides: EntrySides), _ likeness: EntryLikeness) -> Key? {
        likeness.key(entry.entry, entry.sides).map { Key(rule: entry.entry.rule, text: entry.entry.text, context: $0) }
    }
}
