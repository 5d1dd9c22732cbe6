import MTLintConfiguration
import MTLintKit

/// One run of `mtlint check`: finds the inputs, has them linted or fixed, and reports in their order.
struct CheckRun {
    private let options: CheckOptions
    private let plan: CheckPlan
    private var report: ReportWriter
    private var log: RunLog
    private var ledger: BaselineLedger
    private var failures = 0
    private var silenced = 0
    /// How many files of folders are no text.
    private var passedOver = 0
    private var looked = 0
    private var timing = Timing()
    private var lastError: FileError?
    private var hasFailed = false
    private var usedSilences: Set<SettingSource> = []
    /// The target language that no window of the present file has been in.
    private var missedLanguage: LanguageTag?

    init(_ options: CheckOptions) throws {
        self.options = options
        plan = try CheckPlan(options)
        report = try ReportWriter(options)
        log = RunLog(options, inputs: plan.items.count)
        ledger = BaselineLedger(plan.baselines, options.baseline)
    }

    /// Runs, and ends the process.
    ///
    /// - Throws: what keeps a run from beginning.
    static func exit(_ options: CheckOptions) throws -> Never {
        var run = try CheckRun(options)
        let status = run.run()
        // The system takes the memory back sooner than it could be given back piece by piece.
        withExtendedLifetime(run) { Process.exit(status) }
    }

    /// Looks at every input; what is wrong with one does not keep the others from being done.
    mutating func run() -> ExitStatus {
        FreedMemory.keep()
        report.begin()
        for error in plan.errors { complain(error.description) }
        for error in plan.unknownChanges { complain(error.description) }
        for pattern in plan.unmatched {
            log.note("\(pattern.source): note: no file matches “\(pattern.value.source)”")
        }
        let jobs = CheckJobs(items: plan.items, profiles: plan.profiles, readsWindows: options.readsWindows)
        OrderedWorkers.run(
            jobs, threads: options.jobs ?? Process.processorCount,
            makeWorker: { [options, plan] in CheckWorker(options, plan.profiles) },
            work: { worker, job in worker.check(job) },
            consume: { for outcome in $0 { add(outcome) } })
        for silence in plan.judgedSilences where !usedSilences.contains(silence.source) {
            log.note("\(silence.source): note: there is nothing left to silence here")
        }
        for (rule, message) in plan.failures.all {
            complain("\(plan.ruleFiles[rule] ?? rule.description):1:1: error: \(rule): \(message)")
        }
        finishBaselines()
        // An error by itself says as much of one file.
        if plan.leftOut > plan.errors.count {
            log.note("note: left out \(Self.files(plan.leftOut)) whose configuration can’t be used")
        }
        if passedOver > 0 {
            log.note("note: passed over \(Self.files(passedOver)) with the name of a text that hold none")
        }
        if looked == 0, failures == 0 { complain("no file to look at in \(options.paths.joined(separator: " "))") }
        log.end()
        do throws(FileError) {
            try report.finish(failures: failures)
        } catch {
            complain(error.description)
        }
        if silenced > 0 {
            log.note("wrote comments that silence \(silenced) finding\(silenced == 1 ? "" : "s")")
        }
        if options.timing || options.reports.verbose { StandardStream.error.write(TimingTable(timing).text) }
        let isTooBad = isAboveMaxPenalty
        if failures > 0 { return .badInput }
        if options.diff { return report.hasPatches ? .findings : .clean }
        return hasFailed || isTooBad ? .findings : .clean
    }

    /// Whether the documents are worse than `--max-penalty` allows; says so.
    private var isAboveMaxPenalty: Bool {
        guard let most = options.reports.maxPenalty, let score = report.summary.score?.all, score.penalty > most else {
            return false
        }
        StandardStream.error.write(
            "mtlint: the penalty is \(Hundredths(score.penalty)) points per 1,000 words; --max-penalty allows \(Hundredths(most))\n"
        )
        return true
    }

    private static func files(_ count: Int) -> String { "\(count) file\(count == 1 ? "" : "s")" }

    private mutating func complain(_ message: String) {
        log.error(message)
        failures += 1
    }

    private mutating func finishBaselines() {
        do throws(FileError) {
            for note in try ledger.finish(failures: failures) { log.note(note) }
        } catch {
            complain(error.description)
        }
    }

    private mutating func add(_ outcome: CheckOutcome) {
        if let time = outcome.timing { timing.add(time) }
        if outcome.isPassedOver {
            passedOver += 1
            return
        }
        if let error = outcome.error {
            // Of a file that can't be read any more every window says so.
            if error != lastError { complain(error.description) }
            lastError = error
            return
        }
        if outcome.part.isFirst {
            looked += 1
            missedLanguage = outcome.missedLanguage
        }
        if outcome.missedLanguage == nil { missedLanguage = nil }
        if outcome.isFailure { hasFailed = true }
        usedSilences.formUnion(outcome.usedSilences)
        silenced += outcome.silenced
        if let outcome = outcome.baseline { ledger.add(outcome) }
        if let missedLanguage, outcome.part.isLast, let path = outcome.report?.path {
            log.note(
                "\(path): note: hardly a word of “\(missedLanguage)” in it; only the rules for all languages looked at it (--lang says what it is in)"
            )
        }
        if !outcome.isSilent { log.makeRoom() }
        if let bytes = outcome.fixedInput { report.addFixedText(bytes) }
        report.addPatch(outcome.patch)
        report.countFixes(outcome.fixes)
        if let file = outcome.report { report.add(file) }
        log.advance(outcome)
    }
}
