package import MTLintCore

/// Where a setting is written.
package struct SettingSource: Hashable, Sendable {
    /// The file's path as messages give it.
    package let path: String
    package let mark: RuleNode.Mark

    package init(path: String, mark: RuleNode.Mark) {
        self.path = path
        self.mark = mark
    }
}

extension SettingSource: CustomStringConvertible {
    /// As `.mtlint.yml:4`.
    package var description: String { "\(path):\(mark.line)" }
}
