/// The two sides of an entry in the forms that they are compared in.
struct EntrySides {
    /// The nearest word first, without regard to where lines end.
    let flowBefore: [Substring]
    let flowAfter: [Substring]
    /// The same as far as the line goes.
    let lineBefore: [Substring]
    let lineAfter: [Substring]

    init(_ entry: BaselineEntry) {
        let before = Array(entry.before.split(separator: " ").reversed())
        let after = Array(entry.after.split(separator: " "))
        flowBefore = before.filter { $0 != ContextWords.lineEnd }
        flowAfter = after.filter { $0 != ContextWords.lineEnd }
        lineBefore = Self.line(before)
        lineAfter = Self.line(after)
    }

    private static func line(_ side: [Substring]) -> [Substring] {
        let words = side.prefix { $0 != ContextWords.lineEnd && $0 != ContextWords.blockEnd }
        return words.count == side.count ? Array(words) : words + ["/"]
    }

    /// Whether a side is enough to know a finding by: two words, or one and the end of its block or line.
    static func isTelling(_ side: [Substring]) -> Bool { side.count >= 2 }
}
