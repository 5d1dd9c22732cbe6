import ArgumentParser

/// The options about findings that were there before.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Do not show the findings that this file knows, made by --write-baseline.", valueName: "file"),
        completion: .file())
    var baseline: String?

    @Option(
        help: ArgumentHelp("Write all findings to a file for --baseline, and show none.", valueName: "file"),
        completion: .file())
    var writeBaseline: String?

    @Flag(help: "Take what is not found any more out of the baseline.")
    var pruneBaseline = false

    @Flag(help: "Show everything, whatever a configuration file says of a baseline.")
    var noBaseline = false

    func validate() throws {
        let given = [baseline != nil, writeBaseline != nil, noBaseline].filter(\.self).count
        if given > 1 { throw ValidationError("--baseline, --write-baseline and --no-baseline exclude each other") }
        if pruneBaseline, writeBaseline != nil || noBaseline {
            throw ValidationError("--prune-baseline goes with --baseline, or with “baseline” in a configuration file")
        }
    }

    var choice: BaselineChoice {
        BaselineChoice(
            baseline: baseline, writeBaseline: writeBaseline, pruneBaseline: pruneBaseline, noBaseline: noBaseline)
    }

    func validate(withPatch diff: Bool) throws {
        if diff, baseline != nil || writeBaseline != nil || pruneBaseline {
            throw ValidationError("--diff shows what fixes change and knows no baseline")
        }
    }
}
