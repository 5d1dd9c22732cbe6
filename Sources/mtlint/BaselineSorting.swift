import MTLintBaseline
import MTLintKit

/// The findings of a file, sorted by whether a baseline knows them.
struct BaselineSorting {
    let shown: [Diagnostic]
    let suppressed: [SuppressedDiagnostic]
    let outcome: BaselineOutcome?

    init(_ found: [Diagnostic], of path: String, in text: PaddedBytes, _ profile: LintProfile) {
        switch profile.baseline {
        case .none:
            (shown, suppressed, outcome) = (found, [], nil)
        case .read(let baseline, let place):
            let file = baseline.names.name(of: path)
            let match = baseline.match(found, in: text, of: file)
            shown = match.new
            suppressed = match.known.map(Self.known)
            outcome = BaselineOutcome(
                file: file, place: place, stale: match.stale.filter { profile.judges($0.entry.rule) })
        case .write(let names):
            shown = []
            suppressed = found.map(Self.known)
            outcome = BaselineOutcome(
                file: names.name(of: path), recorded: found.map { BaselineEntry($0, in: text) })
        }
    }

    private static func known(_ diagnostic: Diagnostic) -> SuppressedDiagnostic {
        SuppressedDiagnostic(diagnostic, kind: .external, justification: "in the baseline", isInBaseline: true)
    }
}
