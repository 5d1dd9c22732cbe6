/// What a project says of its names and terms.
public struct Vocabulary: Hashable, Sendable {
    /// Names that are right as they are.
    public var names: [String]
    public var terms: [PreferredTerm]

    public init(names: [String] = [], terms: [PreferredTerm] = []) {
        self.names = names
        self.terms = terms
    }
}
