internal import MTLintCore

/// A few tokens that stand several times in a row: “I am sorry, I am sorry, I am sorry,”.
struct TokenLoop {
    /// How many tokens are repeated.
    let period: Int
    /// All copies, the last of which may be cut short. Within one segment.
    let tokens: Range<Int>
    /// Whether the last copy lacks nothing but the mark that parts the others: “at noon, at noon, at noon.”
    let lacksLastMark: Bool

    private init(period: Int, tokens: Range<Int>, in all: TokenList) {
        self.period = period
        self.tokens = tokens
        lacksLastMark =
            period > 1 && tokens.count % period == period - 1 && all[tokens.lowerBound + period - 1].isPunctuation
    }

    /// How many whole copies there are.
    var times: Int { (tokens.count + (lacksLastMark ? 1 : 0)) / period }

    /// The first copy.
    var unit: Range<Int> { tokens.lowerBound..<(tokens.lowerBound + period) }

    /// The copies that the first makes superfluous, with what parts them from it.
    func rest(in text: AnalyzedText) -> TextRange<InView> {
        TextRange(
            start: text.tokens[unit.upperBound - (lacksLastMark ? 2 : 1)].end,
            end: text.tokens[lacksLastMark ? tokens.upperBound - 1 : tokens.lowerBound + times * period - 1].end)
    }

    /// The loop from its first word on, if as many copies remain.
    func fromWord(in text: AnalyzedText) -> TokenLoop {
        let start = unit.first { text.tokens[$0].isWord } ?? unit.lowerBound
        let shorter = TokenLoop(period: period, tokens: start..<tokens.upperBound, in: text.tokens)
        return shorter.times == times ? shorter : self
    }

    /// The loops of a period with at least so many copies, in order.
    ///
    /// In a loop of n copies each token of the last n - 1, perhaps but for a mark at the end, is the one a period before
    /// it. So it is enough to compare one token in n - 1 periods, and to look at the neighbours where two are the same:
    /// linear, whatever the text.
    static func all(period: Int, times: Int, in text: AnalyzedText) -> [TokenLoop] {
        let step = (times - 1) * period - (period > 1 ? 1 : 0)
        let (tokens, bytes) = (text.tokens, text.view.text)
        var found: [TokenLoop] = []
        var next = period
        var end = period
        while let index = tokens.firstRepeat(of: period, from: next, step: step) {
            guard isSame(index, index - period, tokens, bytes) else {
                next = index + step
                continue
            }
            var start = index
            while start > end, isSame(start - 1, start - 1 - period, tokens, bytes) { start -= 1 }
            end = index + 1
            while end < tokens.count, isSame(end, end - period, tokens, bytes) { end += 1 }
            if end - start >= step { add((start - period)..<end, period, times, text, &found) }
            next = end + step
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
            if part.count >= times * period - 1 {
                let loop = TokenLoop(period: period, tokens: part, in: text.tokens)
                if loop.times >= times { found.append(loop) }
            }
            start = max(start + 1, segment.upperBound)
        }
    }

    /// Words in any case, marks, and numbers as they are written.
    private static func isSame(_ a: Int, _ b: Int, _ tokens: TokenList, _ text: PaddedBytes) -> Bool {
        if tokens[a].id != tokens[b].id { return false }
        let (first, second) = (tokens[a], tokens[b])
        guard first.kind == second.kind else { return false }
        if first.isNumber {
            return first.length == second.length && text[first.range.indices] == text[second.range.indices]
        }
        return first.isWord || first.isPunctuation || first.isSymbol
    }

    /// Whether a shorter loop makes up the unit.
    func isMadeOfShorter(_ text: AnalyzedText) -> Bool {
        (1..<period).contains { shorter in
            period % shorter == 0
                && unit.dropFirst(shorter).allSatisfy { Self.isSame($0, $0 - shorter, text.tokens, text.view.text) }
        }
    }
}
