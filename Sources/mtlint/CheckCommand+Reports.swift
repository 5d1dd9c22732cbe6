import ArgumentParser
import MTLintKit

extension CheckCommand {
    /// Whether the options about reports go together.
    func validateReports() throws {
        if reports.worstFirst, !formats.contains(where: \.hasOrder) {
            let formats = OutputFormat.allCases.filter(\.hasOrder).map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--worst-first goes with the formats \(formats)")
        }
        var paths = Set([output].compactMap(\.self))
        for report in reports.also where !paths.insert(report.path).inserted {
            throw ValidationError("two reports go to “\(report.path)”")
        }
        if diff, !reports.also.isEmpty || reports.maxPenalty != nil {
            throw ValidationError("--diff shows changes and makes no report; leave out --also and --max-penalty")
        }
    }
}
