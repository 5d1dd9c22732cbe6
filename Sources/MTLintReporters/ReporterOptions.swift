public import MTLintCore

/// How reports are written.
public struct ReporterOptions: Sendable {
    /// Whether reports for people are coloured, by ANSI escape sequences.
    public var color: Bool
    /// The width of the terminal in columns.
    public var width: Int
    /// Whether frames and marks may be other than ASCII.
    public var unicode: Bool
    /// mtlint's own version, a semantic version.
    public var version: String
    /// Where mtlint is described, for SARIF; an absolute URI.
    public var informationURI: String?
    /// Where a rule is described; an absolute URI, nil for a rule without a page.
    public var ruleURI: (@Sendable (RuleID) -> String?)?
    /// Whether names of rules in reports for people are links to their pages (OSC 8).
    public var hasLinks = false
    /// Whether reports for people end with the numbers.
    public var hasSummary = true
    /// Whether the worst findings come first where a report has an order of its own: in reports for people and those of
    /// one line a finding.
    public var worstFirst = false

    public init(
        color: Bool = false, width: Int = 100, unicode: Bool = true, version: String, informationURI: String? = nil
    ) {
        self.color = color
        self.width = width
        self.unicode = unicode
        self.version = version
        self.informationURI = informationURI
    }
}
