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

    public func reporter(_ options: ReporterOptions) -> any Reporter {
        switch self {
        case .full: FullReporter(options)
        case .concise: ConciseReporter(options)
        case .json: JSONReporter(options)
        case .jsonl: JSONLinesReporter(options)
        case .sarif: SARIFReporter(options)
        }
    }
}
