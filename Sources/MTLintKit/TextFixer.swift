public import MTLintCore

/// Applies fixes to a text until nothing is left to apply.
///
/// `Failure` is what reading a text may throw: a format's reader throws for a malformed file.
public struct TextFixer<Failure: Error>: Sendable {
    private let linter: Linter
    private let level: Applicability
    private let read: @Sendable (PaddedBytes) throws(Failure) -> Document

    /// - Parameters:
    ///   - level: the least that a fix must be trusted to be applied.
    ///   - read: makes a document of a file's text.
    public init(
        _ linter: Linter, atLeast level: Applicability,
        reading read: @escaping @Sendable (PaddedBytes) throws(Failure) -> Document
    ) {
        self.linter = linter
        self.level = level
        self.read = read
    }

    public func fix(_ text: PaddedBytes, in scratch: LinterScratch) throws(Failure) -> FixOutcome {
        var text = text
        var applied = 0
        for _ in 0..<FixOutcome.mostPasses {
            let result = linter.lint(try read(text), in: scratch)
            guard let fixed = Fixer.apply(result.diagnostics, atLeast: level, to: text) else {
                return FixOutcome(text: text, applied: applied, remaining: result, unconverged: [])
            }
            applied += fixed.rules.count
            text = fixed.text
        }
        let result = linter.lint(try read(text), in: scratch)
        let restless = Fixer.apply(result.diagnostics, atLeast: level, to: text)?.rules ?? []
        return FixOutcome(text: text, applied: applied, remaining: result, unconverged: Array(Set(restless)).sorted())
    }
}
