import MTLintConfiguration
import MTLintKit
import MTLintRuleFiles

/// The rules that there are before a configuration is read: mtlint's own, and those of the folders that were named.
struct RuleCatalog {
    let known: KnownRules
    let rules: [Rule]

    /// - Throws: ``ExitStatus/badInput`` when the rules of a folder can't be used; what is wrong has been said.
    init(_ folders: [String]) throws {
        let own = try RulePack.rules
        let ids = own.map(\.id)
        var packs: [UserRulePack] = []
        for folder in folders {
            guard let path = FolderPath.resolve(folder) else {
                throw Self.refuse([
                    RuleFileError(path: folder, mark: .init(line: 1, column: 1), message: "is not there")
                ])
            }
            if packs.contains(where: { $0.path == path }) { continue }
            let owners = KnownRules(builtIn: ids, packs: packs).owners()
            let pack = UserRulePack(path, as: Self.shown(folder), besides: owners)
            if !pack.errors.isEmpty { throw Self.refuse(pack.errors) }
            packs.append(pack)
        }
        known = KnownRules(builtIn: ids, packs: packs)
        rules = own + packs.flatMap(\.rules)
    }

    /// The rules together with those of the configuration for a path.
    func rules(for settings: FileSettings) -> [Rule] {
        settings.packs.isEmpty ? rules : rules + settings.packs.flatMap(\.rules)
    }

    /// A path without a slash at its end.
    static func shown(_ folder: String) -> String {
        folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }

    /// Says what is wrong.
    static func refuse(_ errors: [RuleFileError]) -> ExitStatus {
        for error in errors { StandardStream.error.write("mtlint: \(VisibleText.line("\(error)"))\n") }
        return .badInput
    }
}
