public import MTLintCore

/// How often each rule found something.
public struct RunStatistics: Hashable, Sendable {
    public struct RuleCounts: Hashable, Sendable {
        public var counts = SeverityCounts.zero
        /// Files that it found something in.
        public var files = 0
        /// Findings that `--fix` repairs.
        public var fixable = 0
        /// Findings that only `--fix-suggested` repairs.
        public var fixableSuggested = 0
        /// The file that was counted last, by its number.
        fileprivate var lastFile = 0
    }

    public private(set) var rules: [RuleID: RuleCounts] = [:]
    private var files = 0

    public init() {}

    /// By category, the first part of a rule’s name.
    public var categories: [String: SeverityCounts] {
        rules.reduce(into: [:]) { $0[$1.key.category, default: .zero] += $1.value.counts }
    }

    public mutating func add(_ file: FileReport) {
        if file.origin == .start { files += 1 }
        for diagnostic in file.diagnostics { add(diagnostic) }
        for silenced in file.suppressed {
            rules[silenced.diagnostic.rule.id, default: RuleCounts()].counts.silenced += 1
        }
    }

    private mutating func add(_ diagnostic: Diagnostic) {
        var rule = rules[diagnostic.rule.id] ?? RuleCounts()
        rule.counts.add(diagnostic.severity)
        if rule.lastFile != files {
            rule.files += 1
            rule.lastFile = files
        }
        switch diagnostic.fixes.map(\.applicability).max() {
        case .safe: rule.fixable += 1
        case .suggested: rule.fixableSuggested += 1
        case .display, nil: break
        }
        rules[diagnostic.rule.id] = rule
    }
}
