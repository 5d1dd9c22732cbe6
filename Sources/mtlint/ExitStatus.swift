/// How a run ended.
enum ExitStatus: Int32, Error {
    /// Nothing at or above `--fail-on`.
    case clean = 0
    /// Findings.
    case findings = 1
    /// Bad usage, or an input that is missing, unreadable or undecodable.
    case badInput = 2
}
