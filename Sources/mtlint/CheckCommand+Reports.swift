import ArgumentParser
import MTLintKit

extension CheckCommand {
    /// Whether the options about reports go together.
    func validateReports() throws {
        if reports.worstFirst, !options.formats.contains(where: \.hasOrder) {
            let formats = OutputFormat.allCases.filter(\.hasOrder).map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--worst-first goes with the formats \(formats)")
        }
        var reportPaths = Set([output].compactMap(\.self))
        for report in reports.also where !reportPaths.insert(report.path).inserted {
            throw ValidationError("two reports go to “\(report.path)”")
        }
        if let input = paths.first(where: { $0 != "-" && reportPaths.contains($0) }) {
            throw ValidationError("“\(input)” is to be looked at, and a report would be written over it")
        }
        if diff, !reports.also.isEmpty || reports.maxPenalty != nil {
            throw ValidationError("--diff shows changes and makes no report; leave out --also and --max-penalty")
        }
    }
}
