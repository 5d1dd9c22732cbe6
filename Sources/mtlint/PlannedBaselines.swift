import MTLintBaseline
import MTLintConfiguration
import MTLintKit

/// The baselines of a run, each read once.
struct PlannedBaselines {
    private(set) var all: [Baseline] = []
    private let options: BaselineChoice
    private let target: BaselineNames?
    /// By path.
    private var places: [String: Int] = [:]

    /// - Throws: what is wrong with the file of `--baseline`, or with the place of `--write-baseline`.
    init(_ options: BaselineChoice) throws(RuleFileError) {
        self.options = options
        target = options.writeBaseline.flatMap(BaselineNames.init)
        if let path = options.writeBaseline, target == nil {
            throw Self.error(path, "its folder is not there")
        }
        guard let path = options.baseline else { return }
        guard FolderPath.resolve(path) != nil else {
            throw Self.error(path, "is not there; “--write-baseline \(path)” makes it")
        }
        places[path] = 0
        all = [try Baseline(reading: path, as: path)]
    }

    /// What the baseline of the command line, or else of a configuration, is for.
    mutating func role(for settings: FileSettings) throws(RuleFileError) -> BaselineRole {
        if let target { return .write(target) }
        if options.baseline != nil { return .read(all[0], place: 0) }
        guard let setting = settings.baseline, !options.noBaseline else { return .none }
        guard let path = FolderPath.resolve(setting.value) else {
            throw RuleFileError(
                path: setting.source.path, mark: setting.source.mark,
                message: "the baseline is not there; “--write-baseline FILE” makes it, and --no-baseline does without")
        }
        if let place = places[path] { return .read(all[place], place: place) }
        all.append(try Baseline(reading: path, as: FolderPath.shown(path)))
        places[path] = all.count - 1
        return .read(all[all.count - 1], place: all.count - 1)
    }

    private static func error(_ path: String, _ message: String) -> RuleFileError {
        RuleFileError(path: path, mark: .init(line: 1, column: 1), message: message)
    }
}
