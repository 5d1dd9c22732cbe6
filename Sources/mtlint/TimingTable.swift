import MTLintKit

/// Where the time of a run went, the slowest first.
struct TimingTable {
    let text: String

    init(_ timing: Timing) {
        let rows =
            [("reading and analysis", timing.analysis)]
            + timing.rules.map { ($0.key.description, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        let total = max(1, rows.reduce(0) { $0 + $1.1 })
        let width = rows.map(\.0.count).max() ?? 0
        var text = "time in milliseconds, and its share\n"
        for (name, time) in rows {
            let tenths = (time + 50_000) / 100_000
            let share = (time * 1000 + total / 2) / total
            text += Self.left(name, width) + Self.right("\(tenths / 10).\(tenths % 10)", 10)
            text += Self.right("\(share / 10).\(share % 10) %", 9) + "\n"
        }
        self.text = text
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
