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
