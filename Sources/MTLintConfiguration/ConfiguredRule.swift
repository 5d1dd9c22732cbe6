package import MTLintCore

/// A rule as the configuration has it.
package struct ConfiguredRule: Sendable {
    /// With the severity that is in force.
    package let rule: Rule
    package let isOn: Bool
    /// Where its level was set last; nil when nothing says anything of it.
    package let source: SettingSource?

    /// - Parameter layers: a later one goes before those before it.
    package init(_ rule: Rule, layers: [SettingsLayer]) {
        var isOn = rule.status == .stable
        var severity = rule.severity
        var source: SettingSource?
        for layer in layers {
            let heard = layer.rules.compactMap { setting in setting.weight(for: rule).map { (setting, $0) } }
            guard let (setting, _) = heard.max(by: { $0.1 < $1.1 }) else { continue }
            isOn = setting.level != .off
            severity = setting.level.severity ?? severity
            source = setting.source
        }
        self.rule = rule.with(severity: severity)
        self.isOn = isOn
        self.source = source
    }
}
