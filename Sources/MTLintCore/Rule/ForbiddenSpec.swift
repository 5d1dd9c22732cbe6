/// Phrases that are not to be there at all.
public struct ForbiddenSpec: Hashable, Sendable {
    public var anchor: MatchAnchor
    /// A phrase in lower case stands for itself in any case, one with capitals only for itself as it is written.
    public var phrases: [String]
    /// Longer phrases in which a forbidden one is right.
    public var exceptions: [String]

    public init(anchor: MatchAnchor = .anywhere, phrases: [String], exceptions: [String] = []) {
        self.anchor = anchor
        self.phrases = phrases
        self.exceptions = exceptions
    }
}
