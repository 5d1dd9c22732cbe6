package import MTLintCore

/// An entry of a baseline file.
package struct BaselineRecord: Hashable, Sendable {
    package let entry: BaselineEntry
    /// How many findings are known by it.
    package internal(set) var times: Int
    /// Where it is in the baseline file.
    package let mark: RuleNode.Mark
}
