import MTLintCore

/// How good a text is by the measure of MQM: penalty points for its errors, set against its length in words.
///
/// A finding weighs by its severity: an error 25 points, as a critical error of MQM does, a warning 5, as a major one, a
/// note 1, as a minor one. One that is silenced is neutral, and weighs nothing.
public struct QualityScore: Hashable, Sendable {
    /// The words that were looked at.
    public private(set) var words = 0
    /// What was found, by MQM error type such as `accuracy/mistranslation`.
    public private(set) var errorTypes: [String: SeverityCounts] = [:]

    public init() {}

    public mutating func add(_ file: FileReport) {
        words += file.words
        for diagnostic in file.diagnostics { errorTypes[diagnostic.rule.mqm, default: .zero].add(diagnostic.severity) }
        for silenced in file.suppressed { errorTypes[silenced.diagnostic.rule.mqm, default: .zero].silenced += 1 }
    }

    public var counts: SeverityCounts { errorTypes.values.reduce(.zero) { $0 + $1 } }

    /// What was found, by MQM category, the first part of an error type.
    public var categories: [String: SeverityCounts] {
        errorTypes.reduce(into: [:]) { $0[String($1.key.prefix { $0 != "/" }), default: .zero] += $1.value }
    }

    /// Penalty points per 1,000 words. A text without words counts as one word.
    public var penalty: Double { penalty(of: counts) }

    /// The part of the penalty that some of the findings make.
    public func penalty(of counts: SeverityCounts) -> Double { Double(counts.points) * 1000 / Double(max(1, words)) }

    /// 100 less the penalty points per 100 words; never below 0.
    public var score: Double { max(0, 100 - penalty / 10) }
}
