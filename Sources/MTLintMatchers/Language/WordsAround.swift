internal import MTLintCore

/// The words round an unknown word, as known names of several words would have them.
struct WordsAround {
    /// How many on each side.
    static let most = 2

    private let names: Gazetteer
    /// Folded; empty for the word itself.
    private var words: [[UInt8]] = []
    /// Where the word stands among them.
    private let place: Int
    /// The runs with the word in them that begin or end with a word as a known name does.
    private var runs: [Range<Int>] = []

    /// - Parameter index: the token of the word.
    init(_ index: Int, in text: AnalyzedText) {
        names = Gazetteer(lines: text.lexicon[.names])
        let segment = text.segment(ofToken: index).tokens
        var (start, end) = (index, index + 1)
        while start > max(segment.lowerBound, index - Self.most), text.tokens[start - 1].isWord,
            text.tokens[start].hasSpaceBefore
        {
            start -= 1
        }
        while end < min(segment.upperBound, index + Self.most + 1), text.tokens[end].isWord,
            text.tokens[end].hasSpaceBefore
        {
            end += 1
        }
        place = index - start
        for first in start...index {
            for behind in (index + 1)...end where behind - first >= 2 {
                let isAnchored = [first, behind - 1].contains {
                    $0 != index && text.tokens[$0].isCapitalized && text.isIn($0, .nameAnchors)
                }
                if isAnchored { runs.append((first - start)..<(behind - start)) }
            }
        }
        if !runs.isEmpty {
            words = (start..<end).map { $0 == index ? [] : Folding.compact(text.string(ofToken: $0)) }
        }
    }

    /// Whether a known name that begins or ends as the words do is one edit away: asked before a form is guessed.
    func mayMakeKnownName(with word: [UInt8]) -> Bool {
        runs.contains { run in
            Gazetteer.Anchor.allCases.contains { side in
                let anchor = side == .first ? run.lowerBound : run.upperBound - 1
                guard anchor != place else { return false }
                let others = side == .first ? run.dropFirst() : run.dropLast()
                let rest = others.flatMap { $0 == place ? word : words[$0] }
                return names.candidates(sharing: side, words[anchor], near: rest, slack: 1).contains {
                    Spelling.distance(rest, $0.rest, limit: 1) == 1
                }
            }
        }
    }

    /// Whether a form in place of the word makes a known name with words before or behind it.
    func makeKnownName(with form: [UInt8]) -> Bool {
        runs.contains { run in names.knows(run.flatMap { $0 == place ? form : words[$0] }) }
    }
}
