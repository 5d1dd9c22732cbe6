import MTLintConfiguration
import MTLintKit
import MTLintRuleFiles

/// What a run looks at and how: its inputs, each with the profile that its settings make.
struct CheckPlan {
    /// One input, and the place of its profile.
    struct Item: Sendable {
        let input: CheckInput
        let profile: Int
        /// The lines whose findings are shown.
        var changed = ChangedLines.all
    }

    private(set) var items: [Item] = []
    private(set) var profiles: [LintProfile] = []
    /// Configuration files that can't be used, each once. The files that they are for are not among the items.
    private(set) var errors: [RuleFileError] = []
    /// How many files these are for.
    private(set) var leftOut = 0
    /// Patterns of the configuration that no file matches, where all files were looked at.
    private(set) var unmatched: [Setting<FilePattern>] = []
    /// What the configuration silences where all files were looked at.
    private(set) var judgedSilences: [Setting<SilencedText>] = []
    /// Files of which nobody knows what has changed, and repositories that do not have the revision.
    private(set) var unknownChanges: [FileError] = []
    private(set) var baselines: PlannedBaselines
    /// The files of the rules of packs.
    private(set) var ruleFiles: [RuleID: String] = [:]
    /// Rules that had to be given up while the run went on.
    let failures = RuleFailures()
    private var places: [FileSettings.Key: Int] = [:]

    /// - Throws: what is wrong with the rules or with the file of `--config`.
    init(_ options: CheckOptions) throws {
        let catalog = try RuleCatalog(options.packs)
        baselines = try PlannedBaselines(options.baseline)
        var finder = try options.configuration.finder(rules: catalog.known)
        var found: [(input: CheckInput, settings: FileSettings, baseline: BaselineRole)] = []
        for input in CheckInput.inputs(of: options.paths) {
            let settings: FileSettings
            do throws(RuleFileError) {
                settings = try finder.settings(for: input.path(options))
            } catch {
                if !errors.contains(error) { errors.append(error) }
                leftOut += 1
                continue
            }
            if settings.isExcluded, !input.isNamed { continue }
            do throws(RuleFileError) {
                found.append((input, settings, try baselines.role(for: settings)))
            } catch {
                if !errors.contains(error) { errors.append(error) }
                leftOut += 1
            }
        }
        let known = note(catalog.known, found.map(\.settings))
        // Though there may be no file.
        _ = try options.rules.rules(of: [], known: known)
        for (input, settings, baseline) in found {
            if places[settings.key] == nil {
                places[settings.key] = profiles.count
                profiles.append(
                    try LintProfile(
                        settings, options, rules: catalog.rules(for: settings), known: known, baseline: baseline,
                        failures: failures))
            }
            items.append(Item(input: input, profile: places[settings.key] ?? 0))
        }
        if let revision = options.changedSince { keepChanges(since: revision) }
        let folders = options.paths.compactMap { FolderPath($0) }
        unmatched = finder.unmatched(in: folders)
        let whole = finder.whole(in: folders)
        var seen: Set<SettingSource> = []
        // What is only looked at in part may need them.
        judgedSilences =
            options.changedSince != nil
            ? []
            : profiles.flatMap(\.judgedSilences)
                .filter { whole.contains($0.source.path) && seen.insert($0.source).inserted }
    }

    private mutating func keepChanges(since revision: String) {
        var changes = ChangedFiles(since: revision)
        var kept: [Item] = []
        for var item in items {
            do throws(FileError) {
                if case .file(let file) = item.input { item.changed = try changes.lines(of: file.path) }
                kept.append(item)
            } catch {
                if !unknownChanges.contains(error) { unknownChanges.append(error) }
            }
        }
        items = kept
    }

    /// Every rule that may be named: those of one configuration are none of another's, but options are for all files.
    private mutating func note(_ known: KnownRules, _ settings: [FileSettings]) -> [RuleID] {
        var ids = known.ids
        for pack in known.packs { ruleFiles.merge(pack.files) { first, _ in first } }
        var seen: Set<String> = []
        for pack in settings.flatMap(\.packs) where seen.insert(pack.path).inserted {
            ids += pack.rules.map(\.id)
            ruleFiles.merge(pack.files) { first, _ in first }
        }
        return ids
    }
}

extension CheckInput {
    /// The path that settings are looked up for.
    func path(_ options: CheckOptions) -> String {
        switch self {
        case .file(let file): file.path
        case .standardInput: options.stdinFilename ?? "stdin"
        case .missing(let error): error.path
        }
    }

    /// Whether the input itself was asked for, not the folder that it is in.
    var isNamed: Bool { if case .file(let file) = self { file.isNamed } else { true } }
}
