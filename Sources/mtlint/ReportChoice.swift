/// What is reported besides the findings, and where to.
struct ReportChoice: Sendable {
    var also: [AlsoReport] = []
    var quiet = false
    var verbose = false
    var worstFirst = false
    var statistics = false
    var score = false
    var maxPenalty: Double?

    /// Whether words have to be counted.
    var needsWords: Bool { score || maxPenalty != nil }
}
