package import MTLintCore

/// Finds space behind an opening bracket and before a closing one.
package struct SpaceInsideBrackets: NativeMatcher {
    private let brackets: [(opening: Unicode.Scalar, closing: Unicode.Scalar, trigger: Trigger, end: Trigger)]

    package init(lexicon: inout Lexicon) {
        brackets = [
            ("(", ")", lexicon.trigger(mark: "("), lexicon.trigger(mark: ")")),
            ("[", "]", lexicon.trigger(mark: "["), lexicon.trigger(mark: "]")),
        ]
    }

    package var needs: Analyses { [] }

    /// A bracket further off than this many tokens is taken for another's partner.
    private static let reach = 200

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        for (opening, closing, trigger, end) in brackets {
            // Nearly all stand close to what they hold: only where one does not are partners looked for.
            let spaced = text.occurrences(of: end).filter { isSpaced(Int($0), text) }[...]
            var nearest = spaced.startIndex
            text.forEach(trigger) { open in
                while nearest < spaced.endIndex, Int(spaced[nearest]) < open { nearest += 1 }
                let mayEndSpaced = nearest < spaced.endIndex && Int(spaced[nearest]) < open + Self.reach
                guard open + 1 < text.tokens.count, mayEndSpaced || isSpaced(open + 1, text),
                    let close = partner(of: open, opening, closing, in: text), close > open + 1,
                    holdsText(open + 1, text),
                    opening != "[" || !isNotation(open, trigger, text)
                else {
                    return
                }
                report(open, close, in: text, &matches)
            }
        }
    }

    /// Whether the paragraph sets square brackets apart from what they hold again and again: then they are a notation,
    /// such as that of a command's optional arguments.
    private func isNotation(_ open: Int, _ opening: Trigger, _ text: AnalyzedText) -> Bool {
        let paragraph = text.segment(ofToken: open).tokens
        let all = text.occurrences(of: opening)
        let first = all.partitioningIndex { Int($0) >= paragraph.lowerBound }
        // The first few tell.
        return all[first...].prefix(8).filter { paragraph.contains(Int($0) + 1) && isSpaced(Int($0) + 1, text) }.count
            > 1
    }

    private func report(_ open: Int, _ close: Int, in text: AnalyzedText, _ matches: inout Matches) {
        let tokens = text.tokens
        var edits: [Edit<InView>] = []
        if isSpaced(open + 1, text) {
            edits.append(.deletion(TextRange(start: tokens[open].end, end: tokens[open + 1].start)))
        }
        if isSpaced(close, text) {
            edits.append(.deletion(TextRange(start: tokens[close - 1].end, end: tokens[close].start)))
        }
        switch edits.count {
        case 2 where tokens[close].end - tokens[open].start <= 60:
            matches.report(text.range(ofTokens: open..<(close + 1)), fixes: [ProposedFix(.safe, edits)])
        default:
            for edit in edits {
                let tokens = edit.range.start == tokens[open].end ? open..<(open + 2) : (close - 1)..<(close + 1)
                matches.report(text.range(ofTokens: tokens), fixes: [ProposedFix(.safe, [edit])])
            }
        }
    }

    /// The bracket that closes another, in the same segment, nesting honoured.
    private func partner(of open: Int, _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, in text: AnalyzedText)
        -> Int?
    {
        // A bracket directly behind a mark is part of a face: “:-(”.
        if open > 0, !text.tokens[open].hasSpaceBefore, text.tokens[open - 1].isPunctuation { return nil }
        let limit = min(text.segment(ofToken: open).tokens.upperBound, open + Self.reach)
        var depth = 0
        for index in open..<Swift.max(open, limit) {
            if text.tokens[index].isMark(opening) { depth += 1 }
            if text.tokens[index].isMark(closing) { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    private func isSpaced(_ index: Int, _ text: AnalyzedText) -> Bool {
        text.tokens[index].hasSpaceBefore && !text.tokens[index].hasLineBreakBefore
    }

    /// Brackets round nothing, a mark or a sign are boxes, operators and the like.
    private func holdsText(_ index: Int, _ text: AnalyzedText) -> Bool {
        let token = text.tokens[index]
        return token.isWord || token.isNumber || token.isMark("“") || token.isMark("\"")
    }
}
