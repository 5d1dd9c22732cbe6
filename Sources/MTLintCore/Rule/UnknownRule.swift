/// A name that is neither a rule's nor a category's.
public struct UnknownRule: Error, Hashable, Sendable {
    public let name: String
    let known: [RuleID]

    /// - Parameter known: every rule there is, for a guess at what was meant.
    public init(name: String, known: [RuleID]) {
        self.name = name
        self.known = known
    }
}

extension UnknownRule: CustomStringConvertible {
    public var description: String {
        // The part behind the slash is what people remember.
        let byName = known.first { $0.name == name }.map { "; did you mean “\($0)”?" }
        let names = known.map(\.description) + Set(known.map(\.category))
        return "unknown rule or category “\(name)”" + (byName ?? Spelling.didYouMean(name, among: names))
    }
}
