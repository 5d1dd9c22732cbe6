/// A form that findings are written in.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// For people: each finding with its place in the text and its fix.
    case full
    /// For people and simple programs: one line a finding.
    case concise
    /// One JSON document.
    case json
    /// One JSON object a line, one line a finding.
    case jsonl
    /// SARIF 2.1.0.
    case sarif
    /// Workflow commands of GitHub Actions, which become annotations.
    case github
    /// GitLab’s Code Quality report.
    case gitlab
    /// JUnit’s XML: a suite a file, a test a finding.
    case junit
    /// Checkstyle’s XML.
    case checkstyle
    /// The Reviewdog Diagnostic Format as one JSON document.
    case rdjson
    /// The Reviewdog Diagnostic Format, one JSON object a line.
    case rdjsonl
    /// The Test Anything Protocol: a test a file.
    case tap
    /// One page of HTML for people: the texts with their findings marked in place.
    case html

    public func reporter(_ options: ReporterOptions) -> any Reporter {
        switch self {
        case .full: FullReporter(options)
        case .concise: ConciseReporter(options)
        case .json: JSONReporter(options)
        case .jsonl: JSONLinesReporter(options)
        case .sarif: SARIFReporter(options)
        case .github: GitHubReporter(options)
        case .gitlab: GitLabReporter(options)
        case .junit: JUnitReporter(options)
        case .checkstyle: CheckstyleReporter(options)
        case .rdjson: ReviewdogReporter(options)
        case .rdjsonl: ReviewdogLinesReporter(options)
        case .tap: TAPReporter(options)
        case .html: HTMLReporter(options)
        }
    }

    /// The most findings that a report has, silenced ones included; nil when there is no limit.
    public var mostFindings: Int? { self == .sarif ? SARIFResultList.most : nil }

    /// Whether a report has the statistics and scores that were asked for.
    public var hasTables: Bool {
        switch self {
        case .full, .concise, .json, .html: true
        default: false
        }
    }

    /// Whether the findings of a report can be put in order: ``ReporterOptions/worstFirst``.
    public var hasOrder: Bool {
        switch self {
        case .full, .concise, .jsonl, .github, .rdjsonl: true
        default: false
        }
    }

    /// Whether a report says things of a file as a whole, so that long files can’t be read a window at a time.
    public var needsWholeFiles: Bool {
        switch self {
        case .sarif, .gitlab, .junit, .tap, .html: true
        case .full, .concise, .json, .jsonl, .github, .checkstyle, .rdjson, .rdjsonl: false
        }
    }
}
