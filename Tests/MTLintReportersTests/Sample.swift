import Testing

@testable import MTLintCore
@testable import MTLintReporters

/// Small files with findings, for tests.
struct Sample {
    var path = "article.txt"
    var text: String
    var diagnostics: [Diagnostic] = []
    var suppressed: [SuppressedDiagnostic] = []
    var bytesAreText = true
    var words = 0
    var failing: Severity? = .warning

    var file: FileReport {
        FileReport(
            path: path, text: PaddedBytes(text.utf8), diagnostics: diagnostics, suppressed: suppressed,
            bytesAreText: bytesAreText, words: words, failing: failing)
    }

    init(_ text: String) { self.text = text }

    /// A sample with one finding of ⟦the marked text⟧ and one fix that replaces it.
    init(
        marked source: String, rule: Rule, replacement: String? = nil, applicability: Applicability = .suggested
    ) throws {
        let marked = try MarkedText(parsing: source)
        text = marked.text
        for mark in marked.marks {
            let range = TextRange<InFile>(mark)
            let fixes = replacement.map {
                [Fix(applicability: applicability, edits: [Edit(range: range, replacement: $0)])]
            }
            add(rule, range, fixes: fixes ?? [], replacement: replacement)
        }
    }

    mutating func add(
        _ rule: Rule, _ range: TextRange<InFile>, fixes: [Fix] = [], replacement: String? = nil, record: String? = nil
    ) {
        var arguments = [MessageArgument("found", PaddedBytes(text.utf8).string(range.indices))]
        if let replacement { arguments.append(MessageArgument("replacement", replacement)) }
        diagnostics.append(Diagnostic(rule: rule, range: range, fixes: fixes, arguments: arguments, record: record))
    }

    /// The whole report of files in a format.
    static func report(
        _ format: OutputFormat, _ files: [FileReport], color: Bool = false, width: Int = 100, unicode: Bool = true
    ) -> String {
        var reporter = format.reporter(
            ReporterOptions(
                color: color, width: width, unicode: unicode, version: "1.2.3",
                informationURI: "https://example.org/mtlint"))
        var summary = RunSummary()
        var bytes: [UInt8] = []
        reporter.begin()
        for file in files {
            reporter.report(file)
            summary.add(file)
            bytes += reporter.takeOutput()
        }
        reporter.finish(summary)
        bytes += reporter.takeOutput()
        return String(decoding: bytes, as: UTF8.self)
    }

    func report(_ format: OutputFormat, color: Bool = false, width: Int = 100, unicode: Bool = true) -> String {
        Self.report(format, [file], color: color, width: width, unicode: unicode)
    }

    static func rule(
        _ id: String, message: String, help: String? = nil, severity: Severity = .error,
        fix: Applicability? = .suggested
    ) throws -> Rule {
        let examples = [
            RuleExample(
                text: try MarkedText(parsing: "It is ⟦the North Core⟧ again."), good: "It is North Korea again.",
                also: [],
                line: 9),
            RuleExample(text: try MarkedText(parsing: "The North Core drilling site."), good: nil, also: [], line: 11),
        ]
        let texts = RuleTexts(
            summary: "country name translated word by word", why: "The engine split a country’s name.\n",
            mqm: "accuracy/mistranslation", message: try MessageTemplate(message),
            help: try help.map { text throws(MalformedTemplate) in try MessageTemplate(text) }, measured: nil)
        return try Rule(
            id: #require(RuleID(id)), severity: severity, status: .stable, languages: [.english], fix: fix,
            match: .native("GarbledCountry"), texts: { texts },
            examples: { examples })
    }

    static func garbledCountry() throws -> Rule {
        try rule(
            "names/garbled-country", message: "“{found}” is not a country",
            help: "The source most likely says “{replacement}”")
    }

    static func doubleSpace() throws -> Rule {
        try rule("spacing/double-space", message: "two spaces in a row", severity: .warning, fix: .safe)
    }
}
