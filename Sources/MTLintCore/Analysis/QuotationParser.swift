/// Finds quotations and what stands in them.
///
/// Marks are held on a stack: a mark closes the innermost quotation that its style can close, or else opens one. What
/// straight marks do is told by the space round them where one is missing or where as many stand as opening ones do as
/// stand as closing ones do, and else by turns. A mark behind a digit may be an inch, a single one an apostrophe; only what is certain is a quotation.
///
/// A paragraph that ends inside a quotation continues it when the next one begins with an opening mark, or when the
/// next mark without a partner closes it. Where every line is a segment, quotations run over lines.
struct QuotationParser {
    let tokens: TokenList
    /// The indices of all quotation marks, single ones included.
    let marks: Occurrences

    private struct Open {
        let index: Int
        let mark: UInt32
        let segment: Int
    }

    /// More quotations than this inside one another are no text; those further in are passed over.
    private static let deepest = 8
    /// A quotation is not looked for further on than this many paragraphs.
    private static let longest = 12

    private var open: [Open] = []
    private(set) var quotations: [Quotation] = []
    /// Quotations inside others, in the order of their ends.
    private(set) var nested: [Quotation] = []

    init(tokens: TokenList, marks: Occurrences) {
        self.tokens = tokens
        self.marks = marks
    }

    mutating func parse(_ segments: [AnalyzedSegment]) {
        if marks.isEmpty { return }
        var rest = marks
        for (index, segment) in segments.enumerated() {
            // Most paragraphs have no mark, and stand in no quotation.
            if open.isEmpty, rest.first.map({ Int($0) >= segment.tokens.upperBound }) ?? true { continue }
            let end = rest.partitioningIndex { Int($0) >= segment.tokens.upperBound }
            let isLine = segment.role == .line && index > 0 && segments[index - 1].role == .line
            if !isLine, let last = open.last { give(up: 0, at: segments[last.segment].tokens.upperBound) }
            if let first = open.first, index - first.segment > Self.longest {
                give(up: 0, at: segments[first.segment].tokens.upperBound)
            }
            // Apostrophes never reach over a line.
            open.removeAll { QuotationMark.isSingle($0.mark) }
            if end > rest.startIndex { parse(segment.tokens, rest[..<end], segment: index) }
            rest = rest[end...]
            if segment.role != .line { give(up: 0, at: segment.tokens.upperBound) }
        }
        if let last = segments.last { give(up: 0, at: last.tokens.upperBound) }
        findContinued(segments)
    }

    private mutating func parse(_ range: Range<Int>, _ marks: Occurrences, segment: Int) {
        var straight = 0
        var inches = 0
        // How many marks stand as opening ones do, less those that stand as closing ones do; and the same at the worst
        // place, where it may not be below none.
        var balance = 0
        var lowest = 0
        var isClear = true
        for index in marks.lazy.map(Int.init) where tokens[index].id == 0x22 {
            straight += 1
            if isBehindDigit(index, in: range) { inches += 1 }
            let (back, on) = (leansBack(index, in: range), leansOn(index, in: range))
            if back == on { isClear = false }
            balance += on ? 1 : -1
            lowest = min(lowest, balance)
        }
        isClear = isClear && balance == 0
        let nests = isClear && lowest == 0 && open.isEmpty
        let shapesTell = !open.isEmpty || straight % 2 != 0 || inches % 2 != 0 || isClear
        for index in marks.lazy.map(Int.init) {
            let token = tokens[index]
            if isMentioned(index, in: range) { continue }
            if token.id == 0x22 {
                straight -= 1
                if isBehindDigit(index, in: range), !closesNumber(index) {
                    let isOpen = open.contains { $0.mark == 0x22 }
                    if !isOpen || shapesTell && straight > 0 && !closesBeforeMark(index, in: range) { continue }
                }
            }
            let leansBack = leansBack(index, in: range)
            let leansOn = leansOn(index, in: range)
            if QuotationMark.isSingle(token.id), token.id == 0x27 || token.id == 0x2019, !leansBack,
                !leansOn || isElision(index, in: range)
            {
                continue
            }
            let partner =
                QuotationMark.onlyOpens(token.id)
                ? nil
                : open.lastIndex { QuotationMark.closes(token.id, $0.mark, leans: leansBack) }
            if let partner, !(token.id == 0x22 && shapesTell && leansOn && !leansBack) {
                close(partner, with: index, in: segment)
            } else if opens(token.id, leansBack, leansOn, shapesTell && partner == nil) {
                // The straight mark that is open was never closed.
                if let partner, !nests { giveUp(partner, at: index, opensAgain: index == range.lowerBound) }
                push(Open(index: index, mark: token.id, segment: segment), opensLine: index == range.lowerBound)
            } else if QuotationMark.isDouble(token.id) {
                add(Quotation(tokens: index..<(index + 1), opening: nil, closing: token.id, segment: segment))
            }
        }
    }

    /// Whether a number is all that stands in the quotation: “the value "1" means”. A mark there is no inch.
    private func closesNumber(_ index: Int) -> Bool {
        open.last.map { $0.mark == tokens[index].id && $0.index + 2 == index } == true
            && !tokens[index].hasSpaceBefore && !tokens[index - 1].hasSpaceBefore
    }

    private func opens(_ mark: UInt32, _ leansBack: Bool, _ leansOn: Bool, _ shapesTell: Bool) -> Bool {
        if !QuotationMark.canOpen(mark) { return false }
        switch mark {
        case 0x22, 0xFF02: return !shapesTell || !leansBack || leansOn
        // These close in most styles; they open where they stand so.
        case 0x201D, 0xBB, 0x203A, 0x27, 0x2019: return leansOn && !leansBack
        // Before space it closes a quotation that lost its opening mark.
        case 0x201C: return leansOn || !leansBack
        default: return true
        }
    }

    private mutating func push(_ new: Open, opensLine: Bool) {
        if QuotationMark.isSingle(new.mark) {
            // One that was open was an apostrophe.
            if let last = open.last, QuotationMark.isSingle(last.mark) { open.removeLast() }
        } else if let earlier = open.firstIndex(where: { $0.segment != new.segment }) {
            // What an earlier line opened is opened again here, or was never closed: over lines quotations do not nest.
            giveUp(earlier, at: new.index, opensAgain: opensLine)
        }
        if open.count < Self.deepest { open.append(new) }
    }

    private mutating func close(_ partner: Int, with index: Int, in segment: Int) {
        let start = open[partner]
        give(up: partner + 1, at: index)
        open.removeLast()
        add(
            Quotation(
                tokens: start.index..<(index + 1), opening: start.mark, closing: tokens[index].id,
                segment: start.segment))
    }

    /// Lets go of the open quotations from a depth on: nothing closed them.
    private mutating func give(up depth: Int, at end: Int) {
        while open.count > depth, let last = open.popLast() {
            if QuotationMark.isSingle(last.mark) { continue }
            add(Quotation(tokens: last.index..<end, opening: last.mark, closing: nil, segment: last.segment))
        }
    }

    private mutating func giveUp(_ depth: Int, at end: Int, opensAgain: Bool) {
        give(up: depth + 1, at: end)
        let last = open.removeLast()
        var quotation = Quotation(tokens: last.index..<end, opening: last.mark, closing: nil, segment: last.segment)
        quotation.isContinued = opensAgain
        add(quotation)
    }

    private mutating func add(_ quotation: Quotation) {
        if open.isEmpty { quotations.append(quotation) } else { nested.append(quotation) }
    }

    // MARK: Several paragraphs

    private mutating func findContinued(_ segments: [AnalyzedSegment]) {
        // The next quotation between double marks.
        var following: Int?
        for index in quotations.indices.reversed() {
            let quotation = quotations[index]
            if let mark = quotation.opening ?? quotation.closing, QuotationMark.isSingle(mark) { continue }
            defer { following = index }
            guard let mark = quotation.opening, !quotation.isClosed else { continue }
            let next = quotation.segment + 1
            if segments.indices.contains(next), let first = segments[next].tokens.first,
                tokens[first].isPunctuation, reopens(tokens[first].id, mark)
            {
                quotations[index].isContinued = true
            } else if let following, let closing = quotations[following].closing, !quotations[following].isOpened,
                QuotationMark.closes(closing, mark, leans: true),
                (1...Self.longest).contains(quotations[following].segment - quotation.segment)
            {
                quotations[index].isContinued = true
                quotations[following].isContinued = true
            }
        }
        findJoinedParagraphs()
    }

    /// Where every sentence or so of a paragraph opens the same quotation again, its paragraphs were joined.
    private mutating func findJoinedParagraphs() {
        var start = 0
        for index in quotations.indices {
            let quotation = quotations[index]
            let goesOn =
                quotation.opening != nil && !quotation.isClosed && index + 1 < quotations.count
                && quotations[index + 1].tokens.lowerBound == quotation.tokens.upperBound
                && quotations[index + 1].opening == quotation.opening && endsSentence(quotation.tokens.upperBound - 1)
            if goesOn { continue }
            if index - start >= 2 { for joined in start..<index { quotations[joined].isContinued = true } }
            start = index + 1
        }
    }

    private func endsSentence(_ index: Int) -> Bool {
        [".", "!", "?"].contains { tokens[index].isMark($0) }
    }

    /// Whether a mark at the beginning of a paragraph goes on with a quotation; French has the closing one there too.
    private func reopens(_ mark: UInt32, _ opening: UInt32) -> Bool {
        mark == opening || opening == 0xAB && mark == 0xBB
    }
}
