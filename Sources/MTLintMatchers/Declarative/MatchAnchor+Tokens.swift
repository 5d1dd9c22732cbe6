internal import MTLintCore

// Whether what was found stands where a rule asks for it.
extension MatchAnchor {
    var needs: Analyses { self == .sentenceStart ? .sentences : [] }

    func holds(_ tokens: Range<Int>, in text: AnalyzedText) -> Bool {
        if self == .anywhere { return true }
        return canBegin(at: tokens.lowerBound, in: text)
            && canEnd(at: tokens.upperBound, in: text, text.segment(ofToken: tokens.lowerBound).tokens)
    }

    /// - Parameter start: the index of the first token.
    func canBegin(at start: Int, in text: AnalyzedText) -> Bool {
        switch self {
        case .anywhere, .segmentEnd: return true
        case .sentenceStart: return text.sentence(ofToken: start)?.tokens.lowerBound == start
        case .segment, .segmentStart:
            // Most words stand behind another: one quick look instead of a search.
            if start > 0, !text.tokens[start].hasLineBreakBefore, !isMark(start - 1, text) { return false }
            let first = text.segment(ofToken: start).tokens.lowerBound
            return (0...Self.mostMarks).contains(start - first)
                && (first..<start).allSatisfy { isMark($0, text) }
        }
    }

    /// - Parameter end: the index behind the last token.
    func canEnd(at end: Int, in text: AnalyzedText, _ segment: Range<Int>) -> Bool {
        switch self {
        case .anywhere, .sentenceStart, .segmentStart: true
        case .segmentEnd: end == segment.upperBound
        case .segment:
            segment.upperBound - end <= Self.mostMarks && (end..<segment.upperBound).allSatisfy { isMark($0, text) }
        }
    }

    /// Bullets, brackets, arrows and the like round a line.
    private static let mostMarks = 4

    private func isMark(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.tokens[index].isPunctuation || text.tokens[index].isSymbol
    }
}
