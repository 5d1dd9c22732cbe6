internal import MTLintCore

// Small questions about English sentences that several matchers ask.
extension AnalyzedText {
    /// Whether a mark that opens or closes quotations stands among the tokens, single ones included.
    func hasQuotationMark(_ range: Range<Int>) -> Bool {
        range.contains { index in
            guard tokens[index].isPunctuation else { return false }
            switch tokens[index].id {
            case 0x22, 0x2018, 0x201A, 0x201B, 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C,
                0x300D:
                return true
            // An apostrophe behind space and before a letter opens; inside a word it is not a token of its own.
            case 0x27, 0x2019: return tokens[index].hasSpaceBefore
            default: return false
            }
        }
    }

    /// Whether a token follows the one before it after one plain space, on the same line.
    func followsAfterOneSpace(_ index: Int) -> Bool {
        guard index > 0, tokens[index].hasSpaceBefore, !tokens[index].hasLineBreakBefore else { return false }
        let before = tokens[index - 1]
        return tokens[index].start == before.end + 1 && view.text[Int(before.end)] == 0x20
    }

    /// Whether most words of a sentence begin with a capital, as in headings.
    func isTitleCase(_ sentence: Sentence) -> Bool {
        var capitalized = 0
        var other = 0
        for index in sentence.tokens where tokens[index].isWord && tokens[index].length > 3 {
            if tokens[index].isCapitalized { capitalized += 1 } else { other += 1 }
        }
        return capitalized > other
    }

    /// Whether “[sic]” or “(sic)” stands where a finding ends: the writer quotes a fault and says so.
    func isFollowedBySic(_ index: Int) -> Bool {
        guard index + 1 < tokens.count, tokens[index].isMark("[") || tokens[index].isMark("(") else { return false }
        return string(ofToken: index + 1).lowercased() == "sic"
    }
}
