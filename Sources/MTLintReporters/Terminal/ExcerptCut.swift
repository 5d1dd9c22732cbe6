/// Finds where a text that is too long to be shown is cut, glyph by glyph from the one that must be there: before a word
/// that would be there only in part.
struct ExcerptCut {
    /// A border between two glyphs and the columns up to it.
    struct Place {
        var offset: Int
        var columns: Int
    }

    /// How far a cut may move to stand between two words, in glyphs.
    static let reach = 20

    /// The columns that there are, and those of them beside an ellipsis.
    private let most: Int
    private let mostBesideEllipsis: Int
    /// The columns of all glyphs so far.
    private(set) var columns = 0
    /// The last place that leaves room for an ellipsis, and how many glyphs there are up to it.
    private var kept: Place
    private var count = 0
    /// The last place behind a word and before a space, and the last space: how many glyphs come before it.
    private var wordEnd: Place
    private var lastSpace = -1 - reach
    /// Whether the glyph before `kept` is a space, and the one behind it.
    private var isBehindSpace = false
    private var isBeforeSpace = false

    init(at offset: Int, columns: Int, ellipsis: Int) {
        most = columns
        mostBesideEllipsis = columns - ellipsis
        kept = Place(offset: offset, columns: 0)
        wordEnd = kept
    }

    /// Takes the next glyph.
    ///
    /// - Parameter offset: its farther end.
    /// - Returns: false when there is no room for it.
    mutating func take(_ glyph: Glyph, to offset: Int) -> Bool {
        guard columns + glyph.columns <= most else { return false }
        let isFull = columns > kept.columns
        columns += glyph.columns
        if isFull { return true }
        if columns > mostBesideEllipsis {
            isBeforeSpace = glyph.isSpace
            return true
        }
        if glyph.isSpace {
            if !isBehindSpace { wordEnd = kept }
            lastSpace = count
        }
        isBehindSpace = glyph.isSpace
        count += 1
        kept = Place(offset: offset, columns: columns)
        return true
    }

    /// Where the text is cut when not all of it has been taken.
    var place: Place {
        // The cut may stand behind a whole word already.
        if isBeforeSpace, !isBehindSpace { return kept }
        return lastSpace >= count - Self.reach ? wordEnd : kept
    }
}
