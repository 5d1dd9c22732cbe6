internal import ArgumentParser

/// What contributors to mtlint run; never shipped.
@main
struct MTLintDev: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mtlint-dev",
        abstract: "Tools for those who write rules for mtlint.",
        subcommands: [Bench.self, Docs.self, LexiconData.self, NewRule.self, Read.self])
}
