/// Whether a rule has shown that it is quiet on good text.
public enum RuleStatus: String, CaseIterable, Sendable {
    /// Off unless it is selected by name.
    case preview
    /// On by default: measured on human text.
    case stable
}
