import ArgumentParser
import MTLintKit

/// Options about what is reported besides the findings, and where to.
struct ReportOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write one more report of this run: sarif=report.sarif. May be given several times.",
            valueName: "format=file"),
        completion: .list(OutputFormat.allCases.map { "\($0.rawValue)=" }), transform: { try AlsoReport($0) })
    var also: [AlsoReport] = []

    @Flag(name: .shortAndLong, help: "Show findings and errors and nothing else: no numbers, notes or progress.")
    var quiet = false

    @Flag(
        name: .shortAndLong,
        help: "Say on standard error what is done with each file, and how much time each rule took.")
    var verbose = false

    @Flag(help: "Put the worst findings first, over all files.")
    var worstFirst = false

    @Flag(help: "Say how often each rule and each category found something.")
    var statistics = false

    @Flag(help: "Say how good each document is: penalty points per 1,000 words by the measure of MQM.")
    var score = false

    @Option(
        help: ArgumentHelp(
            "Exit with status 1 when the penalty of all documents together is above this many points per 1,000 words.",
            valueName: "points"))
    var maxPenalty: Double?

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose do not go together") }
        if let maxPenalty, !(maxPenalty >= 0) || maxPenalty.isInfinite {
            throw ValidationError("--max-penalty must be a number, 0 or more")
        }
    }

    var choice: ReportChoice {
        ReportChoice(
            also: also, quiet: quiet, verbose: verbose, worstFirst: worstFirst, statistics: statistics, score: score,
            maxPenalty: maxPenalty)
    }
}
