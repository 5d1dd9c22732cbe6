import MTLintKit

/// Carries reports to where they go, file by file, so that memory does not grow with the number of files.
struct ReportWriter {
    private var reporter: any Reporter
    private let options: CheckOptions
    /// The file of `--output`.
    private var output: PendingFile?
    private var also: [ReportFile] = []
    private(set) var summary = RunSummary()
    private(set) var hasPatches = false
    private var fixes = 0
    /// The first thing that went wrong with a file.
    private var error: FileError?

    /// - Throws: when one of the files can't be written.
    init(_ options: CheckOptions) throws(FileError) {
        self.options = options
        if options.reports.statistics { summary.statistics = RunStatistics() }
        if options.reports.needsWords { summary.score = QualityReport() }
        var reporting = ReporterOptions(
            width: Process.terminalWidth ?? 100, version: Version.current, informationURI: RuleLinks.project)
        reporting.ruleURI = { RuleLinks.uri(of: $0) }
        reporting.worstFirst = options.reports.worstFirst
        reporting.hasSummary = !options.reports.quiet
        for report in options.reports.also { also.append(try ReportFile(report, reporting)) }
        if let path = options.output { output = try PendingFile(at: path) }
        reporting.color = options.color.isOn && (options.output == nil || options.color == .always)
        reporting.hasLinks = options.output == nil && options.color.hasLinks
        reporter = options.outputFormat.reporter(reporting)
    }

    mutating func begin() {
        if options.diff { return }
        reporter.begin()
        for index in also.indices { also[index].begin() }
    }

    mutating func add(_ file: FileReport) {
        summary.add(file)
        reporter.report(file)
        pass(reporter.takeOutput())
        for index in also.indices { attempt { report throws(FileError) in try report.also[index].add(file) } }
    }

    mutating func countFixes(_ count: Int) { fixes += count }

    mutating func addPatch(_ patch: [UInt8]) {
        if patch.isEmpty { return }
        hasPatches = true
        pass(patch)
    }

    /// The fixed text of standard input is the output; reports then go to standard error.
    func addFixedText(_ bytes: [UInt8]) { StandardStream.output.write(bytes) }

    /// - Throws: when a file can't be written.
    mutating func finish(failures: Int) throws(FileError) {
        if !options.diff {
            summary.failures = failures
            var shown = summary
            if !options.reports.score { shown.score = nil }
            reporter.finish(shown)
            pass(reporter.takeOutput())
            for index in also.indices { attempt { report throws(FileError) in try report.also[index].finish(shown) } }
            if !options.outputFormat.hasTables { StandardStream.error.write(shown.tables) }
            if !options.reports.quiet { complainOfLimits() }
        }
        if fixes > 0, !options.reports.quiet {
            StandardStream.error.write("mtlint: applied \(fixes) fix\(fixes == 1 ? "" : "es")\n")
        }
        attempt { report throws(FileError) in try report.output?.finish() }
        if let error { throw error }
    }

    /// Says when a format has no room for all findings.
    private func complainOfLimits() {
        let findings = summary.findings + summary.suppressed
        for format in options.formats {
            guard let most = format.mostFindings, findings > most else { continue }
            StandardStream.error.write(
                "mtlint: note: of \(findings) findings the \(most) worst are in the \(format.rawValue) report, which has no room for more\n"
            )
        }
    }

    private mutating func pass(_ bytes: [UInt8]) {
        if options.output != nil {
            attempt { report throws(FileError) in try report.output?.write(bytes) }
        } else if options.paths.contains("-"), options.fixLevel != nil, !options.diff {
            StandardStream.error.write(bytes)
        } else {
            StandardStream.output.write(bytes)
        }
    }

    /// A file that can't be written does not keep the other reports from being written.
    private mutating func attempt(_ write: (inout ReportWriter) throws(FileError) -> Void) {
        do throws(FileError) { try write(&self) } catch { if self.error == nil { self.error = error } }
    }
}
