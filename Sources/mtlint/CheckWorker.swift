import MTLintKit

/// Lints or fixes one input after the other, in memory that it keeps. One a thread.
struct CheckWorker: ~Copyable {
    private let options: CheckCommand
    private let linter: Linter
    private var files = FileReader()
    private let scratch: LinterScratch

    init(_ options: CheckCommand, _ linter: Linter) {
        self.options = options
        self.linter = linter
        scratch = linter.makeScratch()
        if options.timing { scratch.beginTiming() }
    }

    mutating func check(_ job: CheckJob) -> [CheckOutcome] {
        switch job {
        case .inputs(let inputs): inputs.map { check($0) }
        case .window(let window, let file, let layout): [check(window, of: file, layout)]
        }
    }

    private mutating func check(_ window: FileWindow, of file: WindowedFile, _ layout: TextLayout) -> CheckOutcome {
        var outcome = CheckOutcome()
        outcome.part = (window == file.windows.first, window == file.windows.last)
        do throws(FileError) {
            let text = try file.text(of: window)
            let result = linter.lint(PlainTextReader(layout: layout).document(of: text), in: scratch)
            report(result, of: file.path, text, origin: window.origin, bytesAreText: true, &outcome)
        } catch {
            outcome.error = error
        }
        outcome.timing = scratch.takeTiming()
        return outcome
    }

    private mutating func check(_ input: CheckInput) -> CheckOutcome {
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
        let reader = options.format(of: file.path).reader(options.formatOptions)
        guard let level = options.fixLevel else {
            let document = try file.read { text throws(FormatError) in try reader.document(of: text) }
            report(linter.lint(document, in: scratch), of: file, &outcome)
            return
        }
        let fixer = TextFixer(linter, atLeast: level) { text throws(FormatError) in try reader.document(of: text) }
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
        report(
            fixed.remaining, of: file.path, fixed.text, bytesAreText: file.encoding == .utf8, &outcome)
    }

    private func encoded(_ text: PaddedBytes, _ file: SourceFile) throws(FileError) -> [UInt8] {
        do throws(UnencodableCharacter) {
            return try file.encoding.encode(text.bytes)
        } catch {
            throw FileError(path: file.path, message: "the fixed text can’t be encoded: \(error)")
        }
    }

    private func report(_ result: LintResult, of file: SourceFile, _ outcome: inout CheckOutcome) {
        report(result, of: file.path, file.text, bytesAreText: file.encoding == .utf8, &outcome)
    }

    private func report(
        _ result: LintResult, of path: String, _ text: PaddedBytes, origin: TextOrigin = .start, bytesAreText: Bool,
        _ outcome: inout CheckOutcome
    ) {
        outcome.isInOtherLanguage = !result.isTargetLanguage
        let diagnostics = result.diagnostics.filter { $0.severity >= options.minSeverity }
        // Nobody looks at a text without findings, and it is long.
        outcome.report = FileReport(
            path: path, text: diagnostics.isEmpty ? PaddedBytes() : text, origin: origin, diagnostics: diagnostics,
            bytesAreText: bytesAreText)
    }
}
