internal import MTLintCore

/// A few tokens that stand several times in a row: “I am sorry, I am sorry, I am sorry,”.
struct TokenLoop {
    /// How many tokens are repeated.
    let period: Int
    /// All copies, the last of which may be cut short. Within one segment.
    let tokens: Range<Int>

    /// How many whole copies there are.
    var times: Int { tokens.count / period }

    /// The first copy.
    var unit: Range<Int> { tokens.lowerBound..<(tokens.lowerBound + period) }

    /// The copies that the first makes superfluous, with what parts them from it.
    func rest(in text: AnalyzedText) -> TextRange<InView> {
        TextRange(
            start: text.tokens[unit.upperBound - 1].end,
            end: text.tokens[tokens.lowerBound + times * period - 1].end)
    }

    /// The loop from its first word on, if as many copies remain.
    func fromWord(in text: AnalyzedText) -> TokenLoop {
        let start = unit.first { text.tokens[$0].isWord } ?? unit.lowerBound
        let shorter = TokenLoop(period: period, tokens: start..<tokens.upperBound)
        return shorter.times == times ? shorter : self
    }

    /// The loops of a period with at least so many copies, in order.
    ///
    /// In a loop of n copies each token of the last n - 1 is the one a period before it. So it is enough to compare
    /// every (n - 1)th period's token, and to look at the neighbours where two are the same: linear, whatever the text.
    static func all(period: Int, times: Int, in text: AnalyzedText) -> [TokenLoop] {
        let step = (times - 1) * period
        let tokens = text.tokens
        var found: [TokenLoop] = []
        var index = period
        var end = period
        while index < tokens.count {
            guard isSame(index, index - period, tokens) else {
                index += step
                continue
            }
            var start = index
            while start > end, isSame(start - 1, start - 1 - period, tokens) { start -= 1 }
            end = index + 1
            while end < tokens.count, isSame(end, end - period, tokens) { end += 1 }
            if end - start >= step { add((start - period)..<end, period, times, text, &found) }
            index = end + step
        }
        return found
    }

    /// Adds what lies in each segment that a run of copies touches.
    private static func add(
        _ run: Range<Int>, _ period: Int, _ times: Int, _ text: AnalyzedText, _ found: inout [TokenLoop]
    ) {
        var start = run.lowerBound
        while start < run.upperBound {
            let segment = text.segment(ofToken: start).tokens
            let part = run.clamped(to: segment)
            if part.count >= times * period { found.append(TokenLoop(period: period, tokens: part)) }
            start = max(start + 1, segment.upperBound)
        }
    }

    /// Words in any case, and marks; numbers in a row are a table.
    private static func isSame(_ a: Int, _ b: Int, _ tokens: TokenList) -> Bool {
        if tokens[a].id != tokens[b].id { return false }
        let (first, second) = (tokens[a], tokens[b])
        return first.kind == second.kind && (first.isWord || first.isPunctuation || first.isSymbol)
    }

    /// Whether a shorter loop makes up the unit.
    func isMadeOfShorter(_ text: AnalyzedText) -> Bool {
        (1..<period).contains { shorter in
            period % shorter == 0
                && unit.dropFirst(shorter).allSatisfy { Self.isSame($0, $0 - shorter, text.tokens) }
        }
    }
}
