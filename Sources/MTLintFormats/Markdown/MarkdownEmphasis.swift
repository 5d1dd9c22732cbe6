internal import MTLintCore

/// The marks of emphasis in a text, and which of them belong together: CommonMark's delimiter runs.
struct MarkdownEmphasis {
    private struct Run {
        let mark: UInt8
        var start: Int
        var count: Int
        /// The length as it stands.
        let whole: Int
        let canOpen: Bool
        let canClose: Bool
    }

    private var runs: [Run] = []
    /// The marks that are markup.
    private(set) var markup: [Range<Int>] = []

    var count: Int { runs.count }

    mutating func removeLast(to count: Int) { runs.removeLast(max(0, runs.count - count)) }

    /// Reads a run of marks; returns the offset behind it.
    mutating func delimiters(_ text: PaddedBytes, _ start: Int, _ range: Range<Int>) -> Int {
        let mark = text[start]
        var end = start
        while end < range.upperBound, text[end] == mark { end += 1 }
        let before = start > range.lowerBound ? text.scalar(before: start)?.value ?? 0x20 : 0x20
        let after = end < range.upperBound ? text.scalar(at: end).value : 0x20
        let isLeft = !Self.isSpace(after) && (!Self.isMark(after) || Self.isSpace(before) || Self.isMark(before))
        let isRight = !Self.isSpace(before) && (!Self.isMark(before) || Self.isSpace(after) || Self.isMark(after))
        var (canOpen, canClose) = (isLeft, isRight)
        if mark == 0x5F {
            canOpen = isLeft && (!isRight || Self.isMark(before))
            canClose = isRight && (!isLeft || Self.isMark(after))
        }
        if mark == 0x7E, end - start > 2 { return end }
        if canOpen || canClose {
            runs.append(
                Run(
                    mark: mark, start: start, count: end - start, whole: end - start, canOpen: canOpen,
                    canClose: canClose))
        }
        return end
    }

    /// Finds the runs that belong together from a run on; nothing belongs to those any more then.
    mutating func match(from first: Int = 0) {
        defer { removeLast(to: first) }
        if runs.count - first < 2 { return }
        // Below this index no run opens what one of this kind closes: without it, a text full of marks would be walked
        // again and again.
        var bottoms = [Int](repeating: 0, count: 18)
        var openers: [Int] = []
        for index in runs.indices[first...] {
            while runs[index].canClose, runs[index].count > 0 {
                let closer = runs[index]
                let kind =
                    (closer.mark == 0x2A ? 0 : closer.mark == 0x5F ? 6 : 12) + (closer.canOpen ? 3 : 0)
                    + closer.whole % 3
                var at = openers.count - 1
                while at >= bottoms[kind], !Self.match(runs[openers[at]], closer) { at -= 1 }
                guard at >= bottoms[kind] else {
                    bottoms[kind] = openers.count
                    break
                }
                let opener = openers[at]
                let used = closer.mark == 0x7E ? closer.count : min(2, closer.count, runs[opener].count)
                let openerEnd = runs[opener].start + runs[opener].count
                markup.append((openerEnd - used)..<openerEnd)
                markup.append(closer.start..<(closer.start + used))
                runs[opener].count -= used
                runs[index].start += used
                runs[index].count -= used
                openers.removeLast(openers.count - at - (runs[opener].count > 0 ? 1 : 0))
                for kind in bottoms.indices { bottoms[kind] = min(bottoms[kind], openers.count) }
            }
            if runs[index].canOpen, runs[index].count > 0 { openers.append(index) }
        }
    }

    private static func match(_ opener: Run, _ closer: Run) -> Bool {
        guard opener.mark == closer.mark, opener.count > 0 else { return false }
        if opener.mark == 0x7E { return opener.count == closer.count }
        // The rule of three.
        if opener.canClose || closer.canOpen, (opener.whole + closer.whole) % 3 == 0 {
            return opener.whole % 3 == 0 && closer.whole % 3 == 0
        }
        return true
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 || (0x2000...0x200A).contains(scalar)
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return scalar > 0x20 && scalar < 0x7F && scalar &- 0x30 >= 10 && (scalar | 0x20) &- 0x61 >= 26
        }
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default: return false
        }
    }
}
