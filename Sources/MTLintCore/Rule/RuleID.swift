/// A rule's identifier: `category/name`, its path below `rules/` without the extension.
public struct RuleID: Hashable, Sendable {
    public let category: String
    public let name: String

    /// Of two parts that are known to have their form.
    init(category: String, name: String) {
        self.category = category
        self.name = name
    }

    /// - Returns: nil unless it is two parts of lower-case letters, digits and hyphens with a slash between.
    public init?(_ id: some StringProtocol) {
        let bytes = Array(id.utf8)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let parts = (bytes[..<slash], bytes[(slash + 1)...])
        guard Self.isPart(parts.0), Self.isPart(parts.1) else { return nil }
        category = String(decoding: parts.0, as: UTF8.self)
        name = String(decoding: parts.1, as: UTF8.self)
    }

    private static func isPart(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
    }
}

extension RuleID: CustomStringConvertible {
    public var description: String { "\(category)/\(name)" }
}

extension RuleID: Comparable {
    public static func < (a: RuleID, b: RuleID) -> Bool { (a.category, a.name) < (b.category, b.name) }
}
