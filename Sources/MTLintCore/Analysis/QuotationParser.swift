/// Finds the quotations of paragraphs.
///
/// Within a paragraph marks open and close by turns, helped by the space round a mark that could do both: a mark with
/// space before it and none behind it opens. A paragraph that ends inside a quotation continues it when the next
/// paragraph begins with an opening mark. A straight mark behind a digit is an inch unless a quotation is open. Where
/// every line is a segment, quotations run over lines: consecutive lines are parsed as one stretch.
struct QuotationParser {
    let tokens: TokenList
    /// The indices of all quotation marks.
    let marks: [UInt32]

    func parse(_ segments: [AnalyzedSegment], into quotations: inout [Quotation]) {
        if marks.isEmpty { return }
        var rest = marks[...]
        var index = 0
        while index < segments.count {
            let first = index
            index += 1
            if segments[first].role == .line {
                while index < segments.count, segments[index].role == .line { index += 1 }
            }
            let tokens = segments[first].tokens.lowerBound..<segments[index - 1].tokens.upperBound
            let end = rest.partitioningIndex { Int($0) >= tokens.upperBound }
            if end > rest.startIndex { parse(tokens, rest[..<end], segment: first, into: &quotations) }
            rest = rest[end...]
        }
        for index in quotations.indices where quotations[index].isOpened && !quotations[index].isClosed {
            let next = quotations[index].segment + 1
            guard segments.indices.contains(next), let first = segments[next].tokens.first else { continue }
            quotations[index].isContinued =
                QuotationMark(tokens[first]) != .none && opens(first, in: segments[next].tokens)
        }
    }

    private func parse(
        _ range: Range<Int>, _ marks: ArraySlice<UInt32>, segment: Int, into quotations: inout [Quotation]
    ) {
        var open: Int?
        // Where the last quotation ended.
        var closedEnd = range.lowerBound
        for index in marks.map(Int.init) {
            let mark = QuotationMark(tokens[index])
            if mark == .none || isInch(index, in: range, isOpen: open != nil) { continue }
            let opensHere =
                mark == .opening
                || (mark == .either && opens(index, in: range) && (open == nil || isCurlyOpening(index)))
            if opensHere {
                if let start = open { add(start..<index, true, false) }
                open = index
            } else if let start = open {
                add(start..<(index + 1), true, true)
                open = nil
            } else if index > range.lowerBound {
                add((closedEnd)..<(index + 1), false, true)
            } else {
                open = index
            }
        }
        if let start = open { add(start..<range.upperBound, true, false) }

        func add(_ tokens: Range<Int>, _ isOpened: Bool, _ isClosed: Bool) {
            closedEnd = tokens.upperBound
            quotations.append(
                Quotation(tokens: tokens, isOpened: isOpened, isClosed: isClosed, isContinued: false, segment: segment))
        }
    }

    /// Whether a mark stands as an opening one does: at a beginning, or behind space, an opening bracket or a dash, and
    /// directly before what it opens.
    private func opens(_ index: Int, in range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return index == range.lowerBound }
        if index == range.lowerBound { return true }
        let before = tokens[index - 1]
        let hasSpace = tokens[index].hasSpaceBefore
        let leans = hasSpace || before.isMark("(") || before.isMark("[") || before.isMark("—") || before.isMark("–")
        if !leans { return false }
        return !tokens[index + 1].hasSpaceBefore || tokens[index].id == 0xAB || tokens[index].id == 0x201C
    }

    /// A mark that can be trusted to open even inside an open quotation.
    private func isCurlyOpening(_ index: Int) -> Bool { tokens[index].id == 0x201C || tokens[index].id == 0xAB }

    private func isInch(_ index: Int, in range: Range<Int>, isOpen: Bool) -> Bool {
        guard !isOpen, tokens[index].id == 0x22, index > range.lowerBound, !tokens[index].hasSpaceBefore else {
            return false
        }
        return tokens[index - 1].flags.contains(.digit)
    }
}
