package import MTLintKit

extension Rule {
    /// What two rules do not have in common, examples included.
    package func differences(from other: Rule) -> [String] {
        let parts = [
            ("id", id == other.id), ("severity", severity == other.severity), ("status", status == other.status),
            ("languages", languages == other.languages), ("fix", fix == other.fix), ("match", match == other.match),
            ("summary", summary == other.summary), ("why", why == other.why), ("mqm", mqm == other.mqm),
            ("message", message == other.message), ("help", help == other.help),
            ("measured", measured == other.measured), ("examples", examples == other.examples),
        ]
        return parts.filter { !$0.1 }.map { "\(id): \($0.0)" }
    }
}
