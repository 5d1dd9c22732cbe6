import MTLintKit

/// Carries reports to where they go, file by file, so that memory does not grow with the number of files.
struct ReportWriter {
    private var reporter: any Reporter
    private let options: CheckCommand
    /// What goes to `--output`, until the run ends.
    private var pending: [UInt8] = []
    private(set) var summary = RunSummary()
    private(set) var hasPatches = false
    private var fixes = 0

    init(_ options: CheckCommand) {
        self.options = options
        let isShown = options.output == nil
        reporter = options.outputFormat.reporter(
            ReporterOptions(
                color: options.color.isOn && (isShown || options.color == .always), width: Process.terminalWidth ?? 100,
                version: Version.current, informationURI: "https://github.com/mtlint/mtlint"))
    }

    mutating func begin() {
        if !options.diff { reporter.begin() }
    }

    mutating func add(_ file: FileReport) {
        summary.add(file)
        reporter.report(file)
        pass(reporter.takeOutput())
    }

    mutating func countFixes(_ count: Int) { fixes += count }

    mutating func addPatch(_ patch: [UInt8]) {
        if patch.isEmpty { return }
        hasPatches = true
        pass(patch)
    }

    /// The fixed text of standard input is the output; reports then go to standard error.
    func addFixedText(_ bytes: [UInt8]) { StandardStream.output.write(bytes) }

    /// - Throws: when `--output` can't be written.
    mutating func finish(failures: Int) throws(FileError) {
        if !options.diff {
            summary.failures = failures
            reporter.finish(summary)
            pass(reporter.takeOutput())
        }
        if fixes > 0 { StandardStream.error.write("mtlint: applied \(fixes) fix\(fixes == 1 ? "" : "es")\n") }
        if let output = options.output { try OutputFile.write(pending, to: output) }
    }

    private mutating func pass(_ bytes: [UInt8]) {
        if options.output != nil {
            pending += bytes
        } else if options.paths.contains("-"), options.fixLevel != nil, !options.diff {
            StandardStream.error.write(bytes)
        } else {
            StandardStream.output.write(bytes)
        }
    }
}
