/// A term, and what is not to be said in its place.
public struct PreferredTerm: Hashable, Sendable {
    public let preferred: String
    /// A form in lower case stands for itself in any case, one with capitals only for itself as it is written.
    public let forbidden: [String]

    public init(preferred: String, forbidden: [String]) {
        self.preferred = preferred
        self.forbidden = forbidden
    }
}
