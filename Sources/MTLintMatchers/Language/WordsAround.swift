internal import MTLintCore

/// The words round a word, as known names of several words would have them.
struct WordsAround {
    /// How many on each side.
    private static let most = 2

    /// Folded; empty for the word itself and for marks.
    private let words: [[UInt8]]
    /// Where the word stands among them.
    private let place: Int
    private let names: Gazetteer

    init(_ index: Int, in text: AnalyzedText) {
        let segment = text.segment(ofToken: index).tokens
        let around = max(segment.lowerBound, index - Self.most)..<min(segment.upperBound, index + Self.most + 1)
        words = around.map { $0 == index ? [] : Folding.compact(text.string(ofToken: $0)) }
        place = index - around.lowerBound
        names = Gazetteer(lines: text.lexicon[.names])
    }

    /// Whether a form in place of the word makes a known name with words before or behind it.
    func makeKnownName(with form: [UInt8]) -> Bool {
        for start in 0...place {
            for end in (place + 1)...words.count where end - start >= 2 {
                // A mark is nothing when it is folded, and no part of a name.
                let isName = (start..<end).allSatisfy { $0 == place || !words[$0].isEmpty }
                if isName, names.knows((start..<end).flatMap { $0 == place ? form : words[$0] }) { return true }
            }
        }
        return false
    }
}
