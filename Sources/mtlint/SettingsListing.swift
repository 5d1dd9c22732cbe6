import MTLintConfiguration
import MTLintKit
import MTLintRuleFiles

/// The settings of one file as a table, each with the place where it is written.
struct SettingsListing {
    let text: String

    init(_ settings: FileSettings, of path: String, rules: [Rule]) {
        var rows = [
            ["configuration", settings.path ?? "none", ""],
            Self.row("language", settings.language, "en") { $0.tag },
            Self.row("encoding", settings.encoding, "UTF-8") { $0.name },
            Self.row("format", settings.format, "told by the name") { $0.rawValue },
            Self.row("text-layout", settings.textLayout, "told by the text") { $0.rawValue },
            Self.row("min-severity", settings.minSeverity, "note") { $0.rawValue },
            Self.row("fail-on", settings.failOn, "warning") { $0.rawValue },
        ]
        if settings.isExcluded { rows.append(["exclude", "left out unless it is named", settings.path ?? ""]) }
        if let baseline = settings.baseline {
            rows.append(["baseline", FolderPath.shown(baseline.value), baseline.source.description])
        }
        rows += settings.packs.map { ["rule-packs", FolderPath.shown($0.path), settings.path ?? ""] }
        rows += [
            Self.row("names", settings.names.map(\.source), "name"),
            Self.row("terms", settings.terms.map(\.source), "term"),
            Self.row("suppress", settings.silenced.map(\.source), "suppression"),
        ].compactMap(\.self)
        let language = settings.language?.value ?? .english
        rows += settings.rules(of: rules).map { configured in
            let rule = configured.rule
            let level =
                !rule.covers(language)
                ? "off: not for “\(language)”" : configured.isOn ? rule.severity.rawValue : "off"
            return [rule.id.description, level, Self.place(configured.source)]
        }
        let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
        text =
            "\(path)\n"
            + rows.map { row in
                "  "
                    + zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count + 2) }.joined()
                    + row[2] + "\n"
            }.joined()
    }

    private static func row<Value>(
        _ name: String, _ setting: Setting<Value>?, _ standard: String, _ describe: (Value) -> String
    ) -> [String] {
        [name, setting.map { describe($0.value) } ?? standard, place(setting?.source)]
    }

    /// How many there are, with the place of the first; nil when there are none.
    private static func row(_ name: String, _ sources: [SettingSource], _ noun: String) -> [String]? {
        sources.first.map { [name, "\(sources.count) \(noun)\(sources.count == 1 ? "" : "s")", $0.description] }
    }

    private static func place(_ source: SettingSource?) -> String { source?.description ?? "default" }
}
