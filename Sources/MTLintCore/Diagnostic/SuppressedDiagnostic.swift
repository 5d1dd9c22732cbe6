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

    public init(_ diagnostic: Diagnostic, kind: Kind, justification: String? = nil) {
        self.diagnostic = diagnostic
        self.kind = kind
        self.justification = justification
    }
}
