import MTLintKit

/// Lints or fixes one input after the other, in memory that it keeps. One a thread.
struct CheckWorker: ~Copyable {
    private let options: CheckCommand
    private let linter: Linter
    private let reader: PlainTextReader
    private var files = FileReader()
    private let scratch: LinterScratch

    init(_ options: CheckCommand, _ linter: Linter) {
        self.options = options
        self.linter = linter
        reader = PlainTextReader(layout: options.textLayout)
        scratch = linter.makeScratch()
        if options.timing { scratch.beginTiming() }
    }

    mutating func check(_ input: CheckInput) -> CheckOutcome {
        var outcome = CheckOutcome()
        do throws(FileError) {
            switch input {
            case .file(let file): try check(files.read(file.path, encoding: options.encoding), &outcome)
            case .standardInput:
                let name = options.stdinFilename ?? "stdin"
                let file = try files.readStandardInput(named: name, encoding: options.encoding)
                try check(file, isStandardInput: true, &outcome)
            case .missing(let error): throw error
            }
        } catch {
            // Among a folder's files one that is no text is none of the user's business.
            if case .file(let file) = input, error.isBinary, !file.isNamed {
                outcome.isPassedOver = true
            } else {
                outcome.error = error
            }
        }
        outcome.timing = scratch.takeTiming()
        return outcome
    }

    private func check(
        _ file: SourceFile, isStandardInput: Bool = false, _ outcome: inout CheckOutcome
    ) throws(FileError) {
        guard let level = options.fixLevel else {
            report(linter.lint(reader.document(of: file.text), in: scratch), of: file, file.text, &outcome)
            return
        }
        let reader = reader
        let fixed = TextFixer(linter, atLeast: level) { reader.document(of: $0) }.fix(file.text, in: scratch)
        guard fixed.unconverged.isEmpty else {
            let rules = fixed.unconverged.map(\.description).joined(separator: ", ")
            throw FileError(
                path: file.path,
                message:
                    "fixes did not come to an end after \(TextFixer.mostPasses) passes: \(rules); nothing was written")
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
        report(fixed.remaining, of: file, fixed.text, &outcome)
    }

    private func encoded(_ text: PaddedBytes, _ file: SourceFile) throws(FileError) -> [UInt8] {
        do throws(UnencodableCharacter) {
            return try file.encoding.encode(text.bytes)
        } catch {
            throw FileError(path: file.path, message: "the fixed text can’t be encoded: \(error)")
        }
    }

    private func report(
        _ result: LintResult, of file: SourceFile, _ text: PaddedBytes, _ outcome: inout CheckOutcome
    ) {
        outcome.isInOtherLanguage = !result.isTargetLanguage
        outcome.report = FileReport(
            path: file.path, text: text, diagnostics: result.diagnostics.filter { $0.severity >= options.minSeverity },
            bytesAreText: file.encoding == .utf8)
    }
}
