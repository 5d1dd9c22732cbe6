internal import MTLintCore

/// Where an unknown word stands in its name, and so how sure one can be that it is a slip for a known one.
///
/// Behind a given name or a title every word may be a surname, and names of companies and places are made of any word.
enum NamePlace {
    /// By itself.
    case alone
    /// Beside an ordinary word: “Fedration Council”.
    case besideWord
    /// Before another name.
    case beforeName

    /// Nil where the word may be anything: behind a name.
    ///
    /// - Parameter parts: those of the name that count.
    init?(of part: NamePart, in parts: ArraySlice<NamePart>, _ text: AnalyzedText) {
        if parts.count == 1 {
            self = .alone
        } else if part == parts.first {
            let next = parts[parts.startIndex + 1].tokens.lowerBound
            self = text.isIn(next, Self.ordinary | .titles) ? .besideWord : .beforeName
        } else if part == parts.last, parts.dropLast().allSatisfy({ Self.isOrdinary($0, text) }) {
            self = .besideWord
        } else {
            return nil
        }
    }

    /// What it adds to the likelihood of a slip (``NameSlip``).
    var likelihood: Int {
        switch self {
        case .alone: NameOdds.ofWordAlone
        case .besideWord: 40
        case .beforeName: -13
        }
    }

    private static let ordinary: WordClasses = .commonWords | .organizationWords

    private static func isOrdinary(_ part: NamePart, _ text: AnalyzedText) -> Bool {
        part.tokens.count == 1 && text.isIn(part.tokens.lowerBound, ordinary)
            && !text.isIn(part.tokens.lowerBound, .titles | .commonGivenNames)
    }
}
