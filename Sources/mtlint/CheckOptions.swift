import MTLintConfiguration
import MTLintKit

/// What a run of `mtlint check` was asked for.
///
/// Plain values, whoever read them: ``CheckCommand`` says how they are spelled. Those that have a value here are what a
/// command line that names none of them means.
struct CheckOptions: Sendable {
    /// Files and folders; `-` is standard input.
    var paths: [String]
    var fix = false
    var fixSuggested = false
    var diff = false
    var addSuppressions = false
    var changedSince: String?
    var outputFormat = OutputFormat.full
    /// The file of the report.
    var output: String?
    var color = ColorChoice.auto
    var reports = ReportChoice()
    var rules = RuleSelection()
    /// Folders of rules besides mtlint’s own.
    var packs: [String] = []
    var configuration = ConfigurationChoice.nearest
    var baseline = BaselineChoice()
    var lang: LanguageTag?
    var minSeverity: Severity?
    var failOn: FailureThreshold?
    var encoding: TextEncoding?
    var format: FileFormat?
    var textLayout: TextLayout?
    var textField: [String] = []
    var idField: String?
    /// One or more columns each.
    var columns: [[String]] = []
    var stdinFilename: String?
    var timing = false
    /// nil is one a processor.
    var jobs: Int?

    init(paths: [String]) { self.paths = paths }

    /// The formats of all reports.
    var formats: [OutputFormat] { [outputFormat] + reports.also.map(\.format) }

    /// Whether long files are read a window at a time. Fixing goes back and forth in a file, and some reports tell
    /// findings apart by what else is in the file.
    var readsWindows: Bool {
        fixLevel == nil && changedSince == nil && !addSuppressions
            && !formats.contains(where: \.needsWholeFiles)
    }

    /// The least trust that a fix needs to be applied or shown; nil when nothing is to be fixed.
    var fixLevel: Applicability? { fixSuggested ? .suggested : fix || diff ? .safe : nil }
}
