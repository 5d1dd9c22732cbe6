/// A key of a configuration file.
package enum ConfigurationKey: String, CaseIterable, Sendable {
    case baseline
    case encoding
    case exclude
    case extends
    case failOn = "fail-on"
    case files
    case format
    case language
    case minSeverity = "min-severity"
    case overrides
    case rulePacks = "rule-packs"
    case rules
    case suppress
    case textLayout = "text-layout"
    case vocabulary

    /// The keys of the top level.
    package static var topLevel: [ConfigurationKey] { allCases.filter { $0 != .files } }
    /// The keys of an override.
    package static var override: [ConfigurationKey] {
        allCases.filter { ![.baseline, .exclude, .extends, .overrides, .rulePacks].contains($0) }
    }
}
