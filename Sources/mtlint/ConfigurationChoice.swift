import MTLintConfiguration
import MTLintKit

/// Which configuration is in force.
enum ConfigurationChoice: Sendable {
    /// The nearest one of each file.
    case nearest
    /// This file's.
    case file(String)
    case none

    /// - Throws: what is wrong with the file.
    func finder(rules: KnownRules) throws(RuleFileError) -> SettingsFinder {
        switch self {
        case .nearest: SettingsFinder(rules: rules)
        case .file(let path): try SettingsFinder(rules: rules, only: path)
        case .none: try SettingsFinder(rules: rules, only: nil)
        }
    }
}
