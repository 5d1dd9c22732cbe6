import MTLintCore

/// Pieces of a report that wait for its end, so that those about the worst findings can come first.
///
/// Among findings that are equally bad the order stays as it was.
struct WorstFirst {
    private var errors: [UInt8] = []
    private var warnings: [UInt8] = []
    private var notes: [UInt8] = []

    mutating func add(_ piece: [UInt8], _ severity: Severity) {
        switch severity {
        case .error: errors += piece
        case .warning: warnings += piece
        case .note: notes += piece
        }
    }

    /// All pieces in their order; what was taken is forgotten.
    mutating func take() -> [UInt8] {
        defer { self = WorstFirst() }
        return errors + warnings + notes
    }
}
