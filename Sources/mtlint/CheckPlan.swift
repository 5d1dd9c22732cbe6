import MTLintConfiguration
import MTLintKit

/// What a run looks at and how: its inputs, each with the profile that its settings make.
struct CheckPlan {
    /// One input, and the place of its profile.
    struct Item: Sendable {
        let input: CheckInput
        let profile: Int
    }

    private(set) var items: [Item] = []
    private(set) var profiles: [LintProfile] = []
    /// Configuration files that can't be used, each once. The files that they are for are not among the items.
    private(set) var errors: [RuleFileError] = []
    /// Patterns of the configuration that no file matches, where all files were looked at.
    private(set) var unmatched: [Setting<FilePattern>] = []
    /// What the configuration silences where all files were looked at.
    private(set) var judgedSilences: [Setting<SilencedText>] = []
    private(set) var baselines: PlannedBaselines
    private var places: [FileSettings.Key: Int] = [:]

    /// - Throws: what is wrong with the rules or with the file of `--config`.
    init(_ options: CheckCommand) throws {
        // Before anything is read, and though there may be no file.
        _ = try options.rules.selectedRules(of: RulePack.rules.map { ConfiguredRule($0, layers: []) })
        let rules = try RulePack.rules
        baselines = try PlannedBaselines(options.baseline)
        var finder = try options.configuration.finder(rules: rules)
        for input in CheckInput.inputs(of: options.paths) {
            let settings: FileSettings
            do throws(RuleFileError) {
                settings = try finder.settings(for: input.path(options))
            } catch {
                if !errors.contains(error) { errors.append(error) }
                continue
            }
            if settings.isExcluded, !input.isNamed { continue }
            let role: BaselineRole
            do throws(RuleFileError) {
                role = try baselines.role(for: settings)
            } catch {
                if !errors.contains(error) { errors.append(error) }
                continue
            }
            items.append(Item(input: input, profile: try place(of: settings, options, rules, role)))
        }
        let folders = options.paths.compactMap { FolderPath($0) }
        unmatched = finder.unmatched(in: folders)
        let whole = finder.whole(in: folders)
        var seen: Set<SettingSource> = []
        judgedSilences = profiles.flatMap(\.judgedSilences)
            .filter { whole.contains($0.source.path) && seen.insert($0.source).inserted }
    }

    private mutating func place(
        of settings: FileSettings, _ options: CheckCommand, _ rules: [Rule], _ baseline: BaselineRole
    ) throws(UnknownRule) -> Int {
        if let known = places[settings.key] { return known }
        profiles.append(try LintProfile(settings, options, rules: rules, baseline: baseline))
        places[settings.key] = profiles.count - 1
        return profiles.count - 1
    }
}

extension CheckInput {
    /// The path that settings are looked up for.
    func path(_ options: CheckCommand) -> String {
        switch self {
        case .file(let file): file.path
        case .standardInput: options.stdinFilename ?? "stdin"
        case .missing(let error): error.path
        }
    }

    /// Whether the input itself was asked for, not the folder that it is in.
    var isNamed: Bool { if case .file(let file) = self { file.isNamed } else { true } }
}
