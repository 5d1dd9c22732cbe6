import MTLintConfiguration
import MTLintKit

/// What became of one input, or of one window of it.
struct CheckOutcome: Sendable {
    /// Whether this is the first and whether it is the last of an input.
    var part = (isFirst: true, isLast: true)
    /// The findings, also those left after fixing.
    var report: FileReport?
    /// How many fixes were applied.
    var fixes = 0
    /// How many findings got a comment.
    var silenced = 0
    /// What `--diff` shows.
    var patch: [UInt8] = []
    /// What standard input became.
    var fixedInput: [UInt8]?
    /// The target language that hardly a word was in; nil when the text was in it.
    var missedLanguage: LanguageTag?
    /// The places of the configuration that silenced something.
    var usedSilences: [SettingSource] = []
    /// What a baseline is to hear of.
    var baseline: BaselineOutcome?
    /// Whether a finding makes the run fail.
    var isFailure = false
    /// Where the time went, with `--timing`.
    var timing: Timing?
    /// What went wrong; such an input makes the run fail.
    var error: FileError?
    /// What `--verbose` says.
    var details: String?
    /// Whether the input was left out silently: a file of a folder that is no text.
    var isPassedOver = false

    /// Whether reports have nothing to say of it.
    var isSilent: Bool { report?.diagnostics.isEmpty ?? true && patch.isEmpty && fixedInput == nil }
}
