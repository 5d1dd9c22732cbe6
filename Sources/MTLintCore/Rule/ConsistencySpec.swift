/// Ways to write one thing, of which a text should use one.
public struct ConsistencySpec: Hashable, Sendable {
    /// At least two forms each. A form in lower case stands for itself in any case, one with capitals only for itself as
    /// it is written.
    public var groups: [[String]]

    public init(groups: [[String]]) { self.groups = groups }
}
