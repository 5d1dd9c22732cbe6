import MTLintCore

/// What a run looked at and found, in numbers.
public struct RunSummary: Hashable, Sendable {
    /// Files that were looked at.
    public var files = 0
    public var filesWithFindings = 0
    /// Inputs that are missing or could not be read or decoded.
    public var failures = 0
    public var errors = 0
    public var warnings = 0
    public var notes = 0
    /// Findings that `--fix` repairs.
    public var fixable = 0
    /// Findings that only `--fix-suggested` repairs.
    public var fixableSuggested = 0
    /// Findings that are not shown, since a comment, the configuration or a baseline silences them.
    public var suppressed = 0

    /// How often each rule found something; nil unless somebody wants to know.
    public var statistics: RunStatistics?
    /// How good the documents are; nil unless somebody wants to know.
    public var score: QualityReport?

    /// Whether the file that was added last is among those with findings.
    private var hasCountedLast = false

    public init() {}

    public var findings: Int { errors + warnings + notes }

    /// Counts a file that was looked at, and its findings. The windows of a file come one after the other.
    public mutating func add(_ file: FileReport) {
        if file.origin == .start {
            files += 1
            hasCountedLast = false
        }
        if !file.diagnostics.isEmpty, !hasCountedLast {
            filesWithFindings += 1
            hasCountedLast = true
        }
        for diagnostic in file.diagnostics { add(diagnostic) }
        suppressed += file.suppressed.count
        statistics?.add(file)
        score?.add(file)
    }

    private mutating func add(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
        switch diagnostic.fixes.lazy.map(\.applicability).max() {
        case .safe: fixable += 1
        case .suggested: fixableSuggested += 1
        case .display, nil: break
        }
    }
}
