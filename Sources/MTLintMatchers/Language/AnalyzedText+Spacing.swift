internal import MTLintCore

// Questions about neighbouring tokens and the space between them; all may be asked of any index.
extension AnalyzedText {
    /// Whether there is such a token and it stands close to the one before it.
    @inline(__always)
    func isClose(_ index: Int) -> Bool { index > 0 && index < tokens.count && !tokens[index].hasSpaceBefore }

    /// Whether there is such a token and space parts it from the one before it on its line.
    @inline(__always)
    func isApart(_ index: Int) -> Bool { index > 0 && index < tokens.count && isSpaced(index) }

    /// Whether space or an end stands before a token, or there is none.
    func isEnd(before index: Int) -> Bool { index >= tokens.count || tokens[index].hasSpaceBefore }

    /// Whether a token is the first of its paragraph, or there is none.
    func isParagraphEnd(before index: Int) -> Bool {
        index >= tokens.count || segment(ofToken: index).tokens.lowerBound == index
    }

    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].isMark(mark)
    }

    func isWord(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isWord }
    func isNumber(_ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].isNumber }

    /// Whether a token is one of some words, in any case.
    func isWord(_ index: Int, of words: Set<Lexicon.WordID>) -> Bool {
        isWord(index) && words.contains(tokens[index].id)
    }

    /// Whether a token is a mark that ends a sentence or a part of one.
    func isStop(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count, tokens[index].isPunctuation else { return false }
        switch tokens[index].id {
        case 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: return true
        default: return false
        }
    }

    /// Whether a word that ends before a token ends in good order: at space, an end, a stop or a closing mark.
    func isWordEnd(before index: Int) -> Bool {
        if isEnd(before: index) { return true }
        // “1.168.192.in-addr.arpa” goes on behind the point.
        if isStop(index) { return !isClose(index + 1) || !isWord(index + 1) && !isNumber(index + 1) }
        switch tokens[index].id {
        case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB: return tokens[index].isPunctuation
        default: return false
        }
    }

    /// The value of a number that is written with at most four digits of ASCII and nothing else.
    func smallNumber(_ index: Int) -> Int? {
        guard isNumber(index), tokens[index].length <= 4 else { return nil }
        var value = 0
        for byte in view.text[tokens[index].range.indices] {
            guard 0x30...0x39 ~= byte else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// Whether a number is “000”.
    func isThreeZeros(_ index: Int) -> Bool {
        isNumber(index) && tokens[index].length == 3
            && view.text[tokens[index].range.indices].allSatisfy { $0 == 0x30 }
    }
}
