import MTLintKit

/// One run of `mtlint check`: finds the inputs, lints or fixes each, and reports.
struct CheckRun: ~Copyable {
    private let options: CheckCommand
    private let linter: Linter
    private let reader: PlainTextReader
    private var files = FileReader()
    private let scratch: LinterScratch
    private var report: ReportWriter
    private var failures = 0
    private var looked = 0

    init(_ options: CheckCommand) throws {
        let rules = try options.rules.selectedRules()
        self.options = options
        linter = Linter(rules: rules, language: options.lang)
        reader = PlainTextReader(layout: options.textLayout)
        scratch = linter.makeScratch()
        report = ReportWriter(options)
    }

    /// Lints every input, in order; what is wrong with one does not keep the others from being done.
    mutating func run() -> ExitStatus {
        report.begin()
        // Together, so that a file that is named and found in a folder too is done once.
        for (index, paths) in options.paths.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { lintStandardInput() }
            lint(paths)
        }
        if looked == 0, failures == 0 { complain("no file to look at in \(options.paths.joined(separator: " "))") }
        do throws(FileError) {
            try report.finish(failures: failures)
        } catch {
            complain(error.description)
        }
        if failures > 0 { return .badInput }
        if options.diff { return report.hasPatches ? .findings : .clean }
        return options.failOn.isReached(by: report.summary) ? .findings : .clean
    }

    private mutating func complain(_ message: String) {
        StandardStream.error.write("mtlint: \(message)\n")
        failures += 1
    }

    private mutating func lint(_ paths: ArraySlice<String>) {
        let found = FileFinder(taking: FileKind.isText).find(paths)
        for error in found.errors { complain(error.description) }
        for file in found.files {
            do throws(FileError) {
                try lint(files.read(file.path, encoding: options.encoding))
            } catch {
                // Among a folder's files one that is no text is none of the user's business.
                if error.isBinary, !file.isNamed { continue }
                complain(error.description)
            }
        }
    }

    private mutating func lintStandardInput() {
        do throws(FileError) {
            let file = try files.readStandardInput(named: options.stdinFilename ?? "stdin", encoding: options.encoding)
            try lint(file, isStandardInput: true)
        } catch {
            complain(error.description)
        }
    }

    private mutating func lint(_ file: SourceFile, isStandardInput: Bool = false) throws(FileError) {
        looked += 1
        guard let level = options.fixLevel else {
            add(linter.lint(reader.document(of: file.text), in: scratch), of: file, file.text)
            return
        }
        let reader = reader
        let outcome = TextFixer(linter, atLeast: level) { reader.document(of: $0) }.fix(file.text, in: scratch)
        guard outcome.unconverged.isEmpty else {
            let rules = outcome.unconverged.map(\.description).joined(separator: ", ")
            throw FileError(
                path: file.path,
                message:
                    "fixes did not come to an end after \(TextFixer.mostPasses) passes: \(rules); nothing was written")
        }
        if options.diff {
            report.addPatch(from: file.text, to: outcome.text, path: file.path)
            return
        }
        let bytes = try encoded(outcome.text, file)
        if isStandardInput {
            report.addFixedText(bytes)
        } else if outcome.applied > 0 {
            try FileReplacer.replace(file.path, with: bytes, expecting: file.stamp)
        }
        report.countFixes(outcome.applied)
        add(outcome.remaining, of: file, outcome.text)
    }

    private func encoded(_ text: PaddedBytes, _ file: SourceFile) throws(FileError) -> [UInt8] {
        do throws(UnencodableCharacter) {
            return try file.encoding.encode(text.bytes)
        } catch {
            throw FileError(path: file.path, message: "the fixed text can’t be encoded: \(error)")
        }
    }

    private mutating func add(_ result: LintResult, of file: SourceFile, _ text: PaddedBytes) {
        if !result.isTargetLanguage {
            StandardStream.error.write(
                "mtlint: \(file.path): note: hardly a word of “\(options.lang)” in it; only the rules for all languages looked at it (--lang says what it is in)\n"
            )
        }
        report.add(
            FileReport(
                path: file.path, text: text,
                diagnostics: result.diagnostics.filter { $0.severity >= options.minSeverity },
                bytesAreText: file.encoding == .utf8))
    }
}
