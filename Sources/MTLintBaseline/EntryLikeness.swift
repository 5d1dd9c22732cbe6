/// A way in which a finding can be like an entry of the same rule and text, the surest first.
///
/// Each is a key that both must share, so that all findings of a file are told apart in as many passes as there are
/// ways, however many there are.
enum EntryLikeness: CaseIterable {
    /// Nothing has changed round it.
    case same
    /// Lines are broken elsewhere.
    case rewrapped
    /// Its line has moved, or others were put beside it.
    case moved
    /// Something close before it has changed.
    case sameAfter
    /// Something close behind it has changed.
    case sameBefore
    /// Both: its line has moved, and something close to it has changed.
    case sameAfterInLine
    case sameBeforeInLine
    /// The second word to either side has changed.
    case sameNeighbours
    /// Its line has moved, and there is next to nothing else on it.
    case movedAlone

    /// nil when the sides do not tell enough.
    func key(_ entry: BaselineEntry, _ sides: EntrySides) -> String? {
        switch self {
        case .same: entry.before + "|" + entry.after
        case .rewrapped: Self.joined(sides.flowBefore) + "|" + Self.joined(sides.flowAfter)
        case .moved: sides.lineBefore.count + sides.lineAfter.count > 3 ? Self.line(sides) : nil
        case .sameAfter: EntrySides.isTelling(sides.flowAfter) ? Self.joined(sides.flowAfter) : nil
        case .sameBefore: EntrySides.isTelling(sides.flowBefore) ? Self.joined(sides.flowBefore) : nil
        case .sameAfterInLine: EntrySides.isTelling(sides.lineAfter) ? Self.joined(sides.lineAfter) : nil
        case .sameBeforeInLine: EntrySides.isTelling(sides.lineBefore) ? Self.joined(sides.lineBefore) : nil
        case .sameNeighbours:
            sides.flowBefore.first.flatMap { before in sides.flowAfter.first.map { "\(before)|\($0)" } }
        case .movedAlone: Self.line(sides)
        }
    }

    private static func line(_ sides: EntrySides) -> String {
        joined(sides.lineBefore) + "|" + joined(sides.lineAfter)
    }

    private static func joined(_ side: [Substring]) -> String { side.joined(separator: " ") }
}
