/// A finding that a comment in the file, the configuration or a baseline silences.
public struct SuppressedDiagnostic: Sendable {
    /// Where it is silenced; the kinds of SARIF.
    public enum Kind: String, Sendable {
        /// By a comment in the file.
        case inSource
        /// By the configuration or a baseline.
        case external
    }

    public let diagnostic: Diagnostic
    public let kind: Kind
    /// The reason that was given.
    public let justification: String?
    /// Whether it is a baseline that silences it: the finding was there before.
    public let isInBaseline: Bool

    public init(_ diagnostic: Diagnostic, kind: Kind, justification: String? = nil, isInBaseline: Bool = false) {
        self.diagnostic = diagnostic
        self.kind = kind
        self.justification = justification
        self.isInBaseline = isInBaseline
    }
}
