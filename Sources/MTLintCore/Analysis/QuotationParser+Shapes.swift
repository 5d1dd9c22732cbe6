// How a mark stands among the tokens next to it: what tells an opening one from a closing one, an inch, an apostrophe.
extension QuotationParser {
    /// Whether it stands directly behind something, and nothing directly behind it but marks.
    func leansBack(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound, !tokens[index].hasSpaceBefore else { return false }
        guard index + 1 < range.upperBound else { return true }
        let next = tokens[index + 1]
        return next.hasSpaceBefore || next.isPunctuation
    }

    /// Whether it stands directly before something, and nothing directly before it but what quotations begin behind.
    func leansOn(_ index: Int, in range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound, !tokens[index + 1].hasSpaceBefore else { return false }
        if index == range.lowerBound || tokens[index].hasSpaceBefore { return true }
        switch tokens[index - 1].id {
        case 0x28, 0x5B, 0x2D, 0x2013, 0x2014, 0x2F, 0x3D: return !tokens[index - 1].isWord
        default:
            return tokens[index - 1].isPunctuation
                && (QuotationMark.isDouble(tokens[index - 1].id) || QuotationMark.isSingle(tokens[index - 1].id))
        }
    }

    /// Whether it is spoken about: alone in brackets, “a quotation mark (")”.
    func isMentioned(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound, index + 1 < range.upperBound else { return false }
        return tokens[index - 1].isMark("(") && tokens[index + 1].isMark(")") && !tokens[index].hasSpaceBefore
            && !tokens[index + 1].hasSpaceBefore
    }

    func isBehindDigit(_ index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound, tokens[index - 1].flags.contains(.digit) else { return false }
        // “6 "” stands apart from what follows too.
        return !tokens[index].hasSpaceBefore || index + 1 < range.upperBound && tokens[index + 1].hasSpaceBefore
    }

    func closesBeforeMark(_ index: Int, in range: Range<Int>) -> Bool {
        index + 1 < range.upperBound && !tokens[index + 1].hasSpaceBefore && tokens[index + 1].isPunctuation
    }

    /// The mark of '60s, 'n', 'tis: an apostrophe before a digit or a short word.
    func isElision(_ index: Int, in range: Range<Int>) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        let next = tokens[index + 1]
        return next.flags.contains(.digit) || next.isWord && next.isLowercase && next.length <= 4
    }
}
