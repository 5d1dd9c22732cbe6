import ArgumentParser

/// The option that names folders of rules.
struct RulePackOptions: ParsableArguments {
    @Option(
        name: .customLong("rules"),
        help: ArgumentHelp("Use the rules of a folder too; may be given several times.", valueName: "folder"),
        completion: .directory)
    var folders: [String] = []

    /// - Throws: ``ExitStatus/badInput`` when the rules of a folder can't be used; what is wrong has been said.
    func catalog() throws -> RuleCatalog { try RuleCatalog(folders) }
}
