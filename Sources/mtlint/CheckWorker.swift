import MTLintConfiguration
import MTLintKit

/// Lints or fixes one input after the other, in memory that it keeps. One a thread.
struct CheckWorker: ~Copyable {
    private let options: CheckOptions
    private let profiles: [LintProfile]
    private let hasBaseline: Bool
    private var files = FileReader()
    private var words = WordCounter()
    /// One a profile, made when the first text of it comes.
    private var scratches: [LinterScratch?]

    init(_ options: CheckOptions, _ profiles: [LintProfile]) {
        self.options = options
        self.profiles = profiles
        hasBaseline = profiles.contains { $0.baseline.isUsed }
        scratches = [LinterScratch?](repeating: nil, count: profiles.count)
    }

    private mutating func scratch(_ profile: Int) -> LinterScratch {
        if let scratch = scratches[profile] { return scratch }
        let scratch = profiles[profile].linter.makeScratch()
        if options.timing || options.reports.verbose { scratch.beginTiming() }
        scratches[profile] = scratch
        return scratch
    }

    mutating func check(_ job: CheckJob) -> [CheckOutcome] {
        switch job {
        case .inputs(let items): items.map { check($0) }
        case .window(let window, let file, let layout, let profile): [check(window, of: file, layout, profile)]
        }
    }

    private mutating func check(
        _ window: FileWindow, of file: WindowedFile, _ layout: TextLayout, _ place: Int
    ) -> CheckOutcome {
        var outcome = CheckOutcome()
        let (profile, scratch) = (profiles[place], scratch(place))
        outcome.part = (window == file.windows.first, window == file.windows.last)
        do throws(FileError) {
            let text = try file.text(of: window)
            let document = PlainTextReader(layout: layout).document(of: text)
            let result = profile.linter.lint(document, in: scratch)
            report(
                result, profile, of: file.path, text, origin: window.origin, words: count(document),
                bytesAreText: true, &outcome)
        } catch {
            outcome.error = error
        }
        outcome.timing = scratch.takeTiming()
        return outcome
    }

    private mutating func check(_ item: CheckPlan.Item) -> CheckOutcome {
        var outcome = CheckOutcome()
        let (profile, scratch) = (profiles[item.profile], scratch(item.profile))
        if item.changed.isEmpty, case .file(let file) = item.input {
            // Nothing of it would be shown.
            outcome.report = FileReport(
                path: file.path, text: PaddedBytes(), diagnostics: [], bytesAreText: true, hasBaseline: hasBaseline)
            return outcome
        }
        do throws(FileError) {
            switch item.input {
            case .file(let file):
                try check(
                    files.read(file.path, encoding: profile.encoding), changed: item.changed, profile, scratch, &outcome
                )
            case .standardInput:
                let name = options.stdinFilename ?? "stdin"
                let file = try files.readStandardInput(named: name, encoding: profile.encoding)
                try check(file, isStandardInput: true, profile, scratch, &outcome)
            case .missing(let error): throw error
            }
        } catch {
            // Among a folder's files one that is no text is none of the user's business.
            if case .file(let file) = item.input, error.isBinary, !file.isNamed {
                outcome.isPassedOver = true
            } else {
                outcome.error = error
            }
        }
        outcome.timing = scratch.takeTiming()
        return outcome
    }

    private mutating func check(
        _ file: SourceFile, isStandardInput: Bool = false, changed: ChangedLines = .all, _ profile: LintProfile,
        _ scratch: LinterScratch,
        _ outcome: inout CheckOutcome
    ) throws(FileError) {
        if options.addSuppressions {
            try silence(file, profile, scratch, &outcome)
            return
        }
        let reader = profile.reader(for: file.path)
        guard let level = options.fixLevel else {
            let document = try file.read { text throws(FormatError) in try reader.document(of: text) }
            let result = profile.linter.lint(document, in: scratch)
            report(
                result, profile, of: file.path, file.text, words: count(document), bytesAreText: file.encoding == .utf8,
                changed: changed,
                &outcome)
            return
        }
        let fixer = TextFixer(profile.linter, atLeast: level) { text throws(FormatError) in
            try reader.document(of: text)
        }
        let fixed = try file.read { text throws(FormatError) in try fixer.fix(text, in: scratch) }
        guard fixed.unconverged.isEmpty else {
            let rules = fixed.unconverged.map(\.description).joined(separator: ", ")
            throw FileError(
                path: file.path,
                message:
                    "fixes did not come to an end after \(FixOutcome.mostPasses) passes: \(rules); nothing was written")
        }
        if options.diff {
            outcome.patch = UnifiedDiff(from: file.text, to: fixed.text, path: file.path).bytes
            return
        }
        let bytes = try encoded(fixed.text, file)
        if isStandardInput {
            outcome.fixedInput = bytes
        } else if fixed.applied > 0 {
            try FileReplacer.replace(file.path, with: bytes, expecting: file.stamp)
        }
        outcome.fixes = fixed.applied
        // The words of the text as it is now, as far as it still reads.
        let words = options.reports.needsWords ? (try? reader.document(of: fixed.text)).map { count($0) } ?? 0 : 0
        report(
            fixed.remaining, profile, of: file.path, fixed.text, words: words, bytesAreText: file.encoding == .utf8,
            &outcome)
    }

    /// The words of a document; 0 when nobody wants to know.
    private mutating func count(_ document: Document) -> Int {
        options.reports.needsWords ? words.count(in: document) : 0
    }

    /// Writes comments that silence what is found and not known.
    private mutating func silence(
        _ file: SourceFile, _ profile: LintProfile, _ scratch: LinterScratch, _ outcome: inout CheckOutcome
    ) throws(FileError) {
        let reader = profile.reader(for: file.path)
        let format = profile.format(of: file.path)
        let document = try file.read { text throws(FormatError) in try reader.document(of: text) }
        let result = profile.linter.lint(document, in: scratch)
        let found = result.diagnostics.filter { $0.severity >= profile.minSeverity }
        let shown = BaselineSorting(found, of: file.path, in: file.text, profile).shown
        let isUTF8 = file.encoding == .utf8
        if shown.isEmpty {
            report(
                result, profile, of: file.path, file.text, words: count(document), bytesAreText: isUTF8, &outcome)
            return
        }
        guard let form = format.commentForm else {
            let count = "\(shown.count) finding\(shown.count == 1 ? "" : "s")"
            throw FileError(
                path: file.path,
                message:
                    "\(count) can’t be silenced here: files of the format “\(format.rawValue)” have no comments; “suppress” in .mtlint.yml can"
            )
        }
        let silencer = TextSilencer(profile.linter, form: form) { text throws(FormatError) in
            try reader.document(of: text)
        }
        let places = Set(shown.map { "\($0.rule.id) \($0.range)" })
        let silenced = try file.read { text throws(FormatError) in
            try silencer.silence(text, in: scratch) { places.contains("\($0.rule.id) \($0.range)") }
        }
        if silenced.silenced > 0 {
            try FileReplacer.replace(file.path, with: try encoded(silenced.text, file), expecting: file.stamp)
        }
        outcome.silenced = silenced.silenced
        report(silenced.remaining, profile, of: file.path, silenced.text, bytesAreText: isUTF8, &outcome)
    }

    private func encoded(_ text: PaddedBytes, _ file: SourceFile) throws(FileError) -> [UInt8] {
        do throws(UnencodableCharacter) {
            return try file.encoding.encode(text.bytes)
        } catch {
            throw FileError(path: file.path, message: "the fixed text can’t be encoded: \(error)")
        }
    }

    private func report(
        _ result: LintResult, _ profile: LintProfile, of path: String, _ text: PaddedBytes, origin: TextOrigin = .start,
        words: Int = 0, bytesAreText: Bool, changed: ChangedLines = .all, _ outcome: inout CheckOutcome
    ) {
        outcome.missedLanguage = result.isTargetLanguage ? nil : profile.language
        let found = result.diagnostics.filter { $0.severity >= profile.minSeverity }
        let sorted = BaselineSorting(found, of: path, in: text, profile)
        outcome.baseline = sorted.outcome
        let diagnostics = changed.findings(sorted.shown, in: text)
        outcome.isFailure = diagnostics.contains { profile.failOn.isReached(by: $0.severity) }
        let silenced = result.suppressed.filter { $0.diagnostic.severity >= profile.minSeverity } + sorted.suppressed
        let suppressed = changed.findings(silenced, in: text)
        outcome.usedSilences = result.usedSilences.map { profile.silenced[$0].source }
        if options.reports.verbose, outcome.part.isLast {
            outcome.details = profile.details(of: path, findings: diagnostics.count, silenced: suppressed.count)
        }
        // Nobody looks at a text without findings, and it is long.
        outcome.report = FileReport(
            path: path, text: diagnostics.isEmpty && suppressed.isEmpty ? PaddedBytes() : text, origin: origin,
            diagnostics: diagnostics, suppressed: suppressed, bytesAreText: bytesAreText, words: words,
            failing: profile.failOn.severity, hasBaseline: hasBaseline)
    }
}
