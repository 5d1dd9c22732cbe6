import MTLintKit

/// All rules, one a line or as JSON.
enum RuleListing {
    static func table(_ rules: [Rule]) -> String {
        let rows = [["rule", "severity", "fix", "languages", "status", "summary"]] + rules.map(row)
        let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined() + row[5] + "\n"
        }.joined()
    }

    private static func row(_ rule: Rule) -> [String] {
        [
            rule.id.description, rule.severity.rawValue, rule.fix?.rawValue ?? "-", languages(rule),
            rule.status.rawValue,
            rule.summary,
        ]
    }

    static func languages(_ rule: Rule) -> String { rule.languages?.map(\.tag).joined(separator: ", ") ?? "all" }

    static func json(_ rules: [Rule]) -> String {
        let objects = rules.map { rule in
            let fields = [
                ("id", rule.id.description), ("severity", rule.severity.rawValue),
                ("fix", rule.fix?.rawValue ?? "none"),
                ("status", rule.status.rawValue), ("mqm", rule.mqm), ("summary", rule.summary),
            ].map { "\(quoted($0)): \(quoted($1))" }
            let languages = (rule.languages.map { $0.map { quoted($0.tag) } } ?? [quoted("all")]).joined(
                separator: ", ")
            return "  {" + (fields + ["\"languages\": [\(languages)]"]).joined(separator: ", ") + "}"
        }
        return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }

    /// A JSON string.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
