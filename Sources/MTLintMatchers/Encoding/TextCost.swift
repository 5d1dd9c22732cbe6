/// How unlikely it is that somebody wrote some characters behind one another, as a rough number of bits.
///
/// A model of text in any language: letters stand beside letters of their script, a small letter is seldom followed by a
/// capital, most marks stand at the edges of words, control characters nowhere. What was decoded wrong breaks these
/// habits at every other character, and good text, however rare its language, hardly ever. The numbers are set by hand.
enum TextCost {
    /// The cost of a word between spaces.
    static func cost(_ word: [UInt32]) -> Double {
        var cost = 0.0
        var before = CharacterHabit(0x20)
        for (index, scalar) in word.enumerated() {
            let habit = CharacterHabit(scalar)
            cost += habit.cost + pair(before, habit)
            // “McDonald” has small letters before a capital; a small one alone behind two capitals is odder.
            if index >= 2, habit.kind == .lower, before.kind == .upper, CharacterHabit(word[index - 2]).kind == .upper {
                cost += 0.7
            }
            // Few words end so, and what looks like the end is most often a lost “à”.
            if scalar == 0xC3, index + 1 == word.count || word[index + 1] == 0xA0 { cost += 1.5 }
            before = habit
        }
        return cost + pair(before, CharacterHabit(0x20))
    }

    private static func pair(_ a: CharacterHabit, _ b: CharacterHabit) -> Double {
        switch (a.kind, b.kind) {
        case (.control, _), (_, .control): 4
        case (.space, _), (_, .space):
            // A mark on nothing, and symbols by themselves.
            b.kind == .mark ? 3 : a.kind == .odd || b.kind == .odd ? 0.5 : 0.2
        case (.lower, .upper): a.script == b.script ? 2.5 : 5
        case (_, .mark): a.isLetter ? (b.script == a.script || b.script == .common ? 0.2 : 4) : 2
        case (.mark, _) where b.isLetter: 0.2
        case _ where a.isLetter && b.isLetter: a.script == b.script ? 0.2 : isScience(a, b) ? 1.5 : 5
        case (.digit, _) where b.isLetter, (_, .digit) where a.isLetter:
            a.script == .latin || b.script == .latin ? 0.7 : 1.5
        case (.box, .box): -1.5
        case (.emoji, _), (_, .emoji): 0.5
        case (.box, _), (_, .box): 2.5
        case (.sign, .sign): 0.3
        case (.sign, _) where b.isLetter, (_, .sign) where a.isLetter:
            b.script == .greek || a.script == .greek ? 0.3 : 3
        case (.odd, _) where b.isLetter, (_, .odd) where a.isLetter: 2.5
        case (.odd, .odd): 2
        case (.apostrophe, _), (_, .apostrophe): 0.3
        case (.closing, .lower): 2.2
        case (.closing, _) where b.isLetter: 1.8
        case (.opening, _) where b.isLetter: 0.2
        case (_, .opening) where a.isLetter: 2.5
        default: 0.5
        }
    }

    /// “IL2Rγc”
    private static func isScience(_ a: CharacterHabit, _ b: CharacterHabit) -> Bool {
        a.script == .greek && b.script == .latin || a.script == .latin && b.script == .greek
    }
}
