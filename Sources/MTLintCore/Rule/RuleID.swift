/// A rule's identifier: `category/name`, its path below `rules/` without the extension.
public struct RuleID: Hashable, Sendable {
    public let category: String
    public let name: String

    /// - Returns: nil unless it is two parts of lower-case letters, digits and hyphens with a slash between.
    public init?(_ id: some StringProtocol) {
        let parts = id.split(separator: "/", omittingEmptySubsequences: false)
        let allowed: (Character) -> Bool = { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(allowed) }) else { return nil }
        category = String(parts[0])
        name = String(parts[1])
    }
}

extension RuleID: CustomStringConvertible {
    public var description: String { "\(category)/\(name)" }
}

extension RuleID: Comparable {
    public static func < (a: RuleID, b: RuleID) -> Bool { (a.category, a.name) < (b.category, b.name) }
}
