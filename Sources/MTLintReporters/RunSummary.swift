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

    public init() {}

    public var findings: Int { errors + warnings + notes }

    /// Counts a file that was looked at, and its findings.
    public mutating func add(_ file: FileReport) {
        files += 1
        if !file.diagnostics.isEmpty { filesWithFindings += 1 }
        for diagnostic in file.diagnostics { add(diagnostic) }
    }

    private mutating func add(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
        switch diagnostic.fixes.map(\.applicability).max() {
        case .safe: fixable += 1
        case .suggested: fixableSuggested += 1
        case .display, nil: break
        }
    }
}
