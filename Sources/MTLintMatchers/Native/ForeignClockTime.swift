package import MTLintCore

/// Finds times of day with an “h” as French, Portuguese and Spanish have it: “at 14h30”, “from 20h”.
package struct ForeignClockTime: NativeMatcher {
    private let digitWords: Trigger
    private let hours: Trigger
    private let timeWords: Set<Lexicon.WordID>

    package init(lexicon: inout Lexicon) {
        digitWords = lexicon.triggerWordsWithDigits()
        hours = lexicon.trigger(word: "h")
        timeWords = lexicon.ids(of: ["at", "from", "until", "till", "around", "since", "between", "before"])
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        text.forEach(digitWords) { index in
            guard let time = time(index, text), text.isEnd(before: index), isTold(index, text),
                text.isWordEnd(before: index + 1)
            else { return }
            report(text.tokens[index].range, time.hour, time.minute, &matches)
        }
        // “14 h 30”
        text.forEach(hours) { index in
            guard let hour = text.smallNumber(index - 1), hour <= 24, text.isApart(index), text.isApart(index + 1),
                let minute = text.smallNumber(index + 1), minute < 60, text.tokens[index + 1].length == 2,
                isTold(index - 1, text), text.isWordEnd(before: index + 2)
            else { return }
            report(text.range(ofTokens: (index - 1)..<(index + 2)), hour, minute, &matches)
        }
    }

    /// Whether what stands before says that it is a time of day; “in 4h30” is how long something took.
    private func isTold(_ index: Int, _ text: AnalyzedText) -> Bool {
        if text.isWord(index - 1, of: timeWords) { return true }
        return text.isWord(index - 1) && text.isIn(index - 1, .calendar)
    }

    private func time(_ index: Int, _ text: AnalyzedText) -> (hour: Int, minute: Int)? {
        let token = text.tokens[index]
        guard token.length <= 5 else { return nil }
        var numbers = [0, 0]
        var digits = [0, 0]
        var part = 0
        for byte in text.view.text[token.range.indices] {
            switch byte {
            case 0x30...0x39:
                numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
                digits[part] += 1
            case 0x68 where part == 0: part = 1
            default: return nil
            }
        }
        guard part == 1, 1...2 ~= digits[0], numbers[0] <= 24, digits[1] == 0 || digits[1] == 2, numbers[1] < 60 else {
            return nil
        }
        return (numbers[0], numbers[1])
    }

    private func report(_ range: TextRange<InView>, _ hour: Int, _ minute: Int, _ matches: inout Matches) {
        let time = "\(hour):\(minute < 10 ? "0" : "")\(minute)"
        matches.report(range, fixes: [.replace(range, with: time, .suggested)])
    }
}
