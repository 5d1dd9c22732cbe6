import ArgumentParser
import MTLintCore
import MTLintKit
import MTLintRuleFiles

/// `mtlint-dev bench FILE`
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures how fast a text is linted, with the stable rules and with synthetic ones besides.",
        discussion: """
            One thread, no reading of the file and no report: what the rules cost. The synthetic rules are made of words \
            of the text itself, so that they are triggered as real ones would be: 100 sequences and 350 phrases.
            """)

    @Argument(help: "A plain text of some megabytes.")
    var file: String

    @Option(help: "How often to lint it; the median counts.")
    var rounds = 5

    func validate() throws {
        if rounds < 1 { throw ValidationError("--rounds must be 1 at least") }
    }

    func run() throws {
        var files = FileReader()
        let text = try files.read(file).text
        let stable = try RulePack.rules.filter { $0.status == .stable }
        let synthetic = try SyntheticRules(from: text).rules
        print("\(file): \(text.count) bytes, median of \(rounds) rounds")
        print("no rules                     \(speed(of: [], text))")
        print("\(stable.count) stable rules              \(speed(of: stable, text))")
        print("and \(synthetic.count) synthetic rules     \(speed(of: stable + synthetic, text))")
    }

    private func speed(of rules: [Rule], _ text: PaddedBytes) -> String {
        let linter = Linter(rules: rules, language: .english)
        let scratch = linter.makeScratch()
        let reader = PlainTextReader()
        let clock = ContinuousClock()
        var times: [Duration] = []
        var findings = 0
        for _ in 0..<rounds {
            times.append(
                clock.measure { findings = linter.lint(reader.document(of: text), in: scratch).diagnostics.count })
        }
        let median = times.sorted()[rounds / 2] / Duration.seconds(1)
        return "\(Int(Double(text.count) / 1e6 / median)) MB/s, \(findings) findings"
    }
}
