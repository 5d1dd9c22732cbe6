import ArgumentParser
import MTLintConfiguration
import MTLintKit

/// `mtlint [check] PATH…`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Lints files and folders, and fixes them if asked.",
        discussion: """
            Exit status: 0 when nothing is found at or above --fail-on, 1 when something is, 2 for bad usage and for \
            inputs that are missing, unreadable, or not in the encoding or format expected. Options go before what a \
            configuration file says.
            """)

    @Argument(help: "Files and folders; - is standard input.", completion: .file())
    var paths: [String] = []

    @Flag(help: "Apply safe fixes: those that change no word.")
    var fix = false

    @Flag(help: "Apply suggested fixes too: those that change words where there is one clear candidate.")
    var fixSuggested = false

    @Flag(help: "Show what --fix would change, as a patch, and write nothing. With --fix-suggested, that too.")
    var diff = false

    @Option(
        help: ArgumentHelp(
            "\(OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "format"),
        completion: .list(OutputFormat.allCases.map(\.rawValue)), transform: { try Choice.parse($0, "output format") })
    var outputFormat = OutputFormat.full

    @Option(help: ArgumentHelp("Write the report to a file.", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup(title: "Reports")
    var reports: ReportOptions

    @OptionGroup(title: "Rules")
    var rules: RuleOptions

    @OptionGroup(title: "Rules")
    var packs: RulePackOptions

    @OptionGroup(title: "Configuration")
    var configuration: ConfigurationOptions

    @Flag(help: "Write a comment above each finding that silences it.")
    var addSuppressions = false

    @Option(
        help: ArgumentHelp("Show only findings on lines that have changed since a revision of Git’s.", valueName: "rev")
    )
    var changedSince: String?

    @OptionGroup(title: "Known findings")
    var baseline: BaselineOptions

    @Option(
        help: ArgumentHelp("The language that the text was translated into; English if not given.", valueName: "tag"),
        transform: { try Choice.language($0) })
    var lang: LanguageTag?

    @Option(
        help: ArgumentHelp("Show nothing less severe: error, warning or note.", valueName: "severity"),
        completion: .list(Severity.allCases.map(\.rawValue)), transform: { try Choice.parse($0, "severity") })
    var minSeverity: Severity?

    @Option(
        help: ArgumentHelp(
            "The least severity that gives exit status 1: error, warning, note or never; warning if not given.",
            valueName: "severity"),
        completion: .list(FailureThreshold.allCases.map(\.rawValue)), transform: { try Choice.parse($0, "severity") })
    var failOn: FailureThreshold?

    @Option(
        help: ArgumentHelp(
            "How files without a byte order mark are encoded; without it they must be UTF-8.", valueName: "name"),
        transform: { try Choice.encoding($0) })
    var encoding: TextEncoding?

    @Option(
        help: ArgumentHelp(
            "How files are written: \(FileFormat.allCases.map(\.rawValue).joined(separator: ", ")). Told by their names if not given.",
            valueName: "name"),
        completion: .list(FileFormat.allCases.map(\.rawValue)), transform: { try Choice.parse($0, "format") })
    var format: FileFormat?

    @Option(
        help: ArgumentHelp(
            "How lines of plain text are read: paragraphs or lines. Told by the text itself if not given.",
            valueName: "layout"),
        completion: .list(TextLayout.allCases.map(\.rawValue)), transform: { try Choice.parse($0, "text layout") })
    var textLayout: TextLayout?

    @Option(
        help: ArgumentHelp(
            "A string of JSON that is a text: a member’s name, or a JSON Pointer in which * stands for any step.",
            valueName: "name"))
    var textField: [String] = []

    @Option(
        help: ArgumentHelp(
            "What names the records of JSON Lines in reports: a member’s name, or a JSON Pointer.", valueName: "name"))
    var idField: String?

    @Option(
        help: ArgumentHelp(
            "The columns of tables that are texts, by name or number; all if not given.", valueName: "list"),
        transform: { $0.split(separator: ",").map(String.init) })
    var columns: [[String]] = []

    @Option(help: ArgumentHelp("The name that reports give standard input.", valueName: "name"))
    var stdinFilename: String?

    @Option(
        help: ArgumentHelp("Whether to colour the report: auto, always or never.", valueName: "when"),
        completion: .list(ColorChoice.allCases.map(\.rawValue)), transform: { try Choice.parse($0, "colour choice") })
    var color = ColorChoice.auto

    @Flag(help: "Say on standard error how much time each rule took.")
    var timing = false

    @Option(
        help: ArgumentHelp(
            "How many files to look at at a time; as many as there are processors if not given.", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be between 1 and 1024") }
        if paths.isEmpty { throw ValidationError("nothing to look at: name files or folders, or - for standard input") }
        try baseline.validate(withPatch: diff)
        let options = options
        if addSuppressions,
            options.fixLevel != nil || changedSince != nil || paths.contains("-") || baseline.writeBaseline != nil
        {
            throw ValidationError(
                "--add-suppressions goes neither with fixes, nor with --changed-since, --write-baseline or -")
        }
        if changedSince != nil, options.fixLevel != nil || baseline.writeBaseline != nil || paths.contains("-") {
            throw ValidationError("--changed-since goes neither with fixes, nor with --write-baseline, nor with -")
        }
        if paths.contains("") { throw ValidationError("a path is empty; the working folder is “.”") }
        if stdinFilename != nil, !paths.contains("-") { throw ValidationError("--stdin-filename goes with -") }
        try validateReports()
    }

    func run() throws { try CheckRun.exit(options) }
}
