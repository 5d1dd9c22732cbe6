extension RunSummary {
    /// The statistics and scores that were asked for, for people; empty when none were.
    public var tables: String {
        [statistics.map(\.text), score.map(\.text)].compactMap(\.self).map { $0 + "\n" }.joined()
    }
}
