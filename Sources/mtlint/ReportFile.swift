import MTLintKit

/// A report that goes to a file.
struct ReportFile {
    private var reporter: any Reporter
    private let file: PendingFile
    private let formatName: String

    init(_ also: AlsoReport, _ options: ReporterOptions) throws(FileError) {
        reporter = also.format.reporter(options)
        file = try PendingFile(at: also.path)
        formatName = also.format.rawValue
    }

    mutating func begin() { reporter.begin() }

    mutating func add(_ report: FileReport) throws(FileError) {
        reporter.report(report)
        try file.write(reporter.takeOutput())
    }

    mutating func finish(_ summary: RunSummary) throws(FileError) {
        reporter.finish(summary)
        try file.write(reporter.takeOutput())
        try file.finish()
    }
}
