package import MTLintCore

/// Finds words in another script than the target language's, as far as nothing says that they are meant.
package struct ForeignScript: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters, .quotations] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end: UInt32 = 0
        for run in text.characters.runs where run.start >= end {
            // The first bytes of letters that are not Latin; most runs are a quotation mark or a dash.
            switch text.view.text[Int(run.start)] {
            case 0xCD...0xDF, 0xE0, 0xE3...0xED, 0xF0: break
            default: continue
            }
            guard let range = words(from: run, text) else { continue }
            end = range.end
            if !isMeant(range, text) { matches.report(range) }
        }
    }

    /// All words of the script in a row; nil when what begins there is too short.
    private func words(from run: TextRange<InView>, _ text: AnalyzedText) -> TextRange<InView>? {
        let script = CharacterHabit(text.view.text.scalar(at: Int(run.start)).value).script
        guard script != .latin, script != .common, script != .other else { return nil }
        var letters = 0
        var at = run.start
        var end = at
        while let scalar = text.scalar(at: at) {
            let habit = CharacterHabit(scalar)
            at += UInt32(Unicode.Scalar(scalar)?.utf8.count ?? 1)
            if habit.isLetter || habit.kind == .mark {
                guard habit.script == script || habit.script == .eastAsian else { break }
                letters += habit.isLetter ? 1 : 0
                end = at
            } else if scalar != 0x20, scalar != 0x2D, scalar != 0x3001, scalar != 0x30FB {
                break
            }
        }
        // “αβγ” is science.
        return letters >= (script == .greek ? 4 : 2) ? TextRange(start: run.start, end: end) : nil
    }

    /// Names and terms in their own script stand in brackets, between marks, or beside their translation.
    private func isMeant(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        if let before = text.scalar(before: range.start), !isSpace(before) { return true }
        if let after = text.scalar(at: range.end), CharacterHabit(after).isLetter || Self.glue.contains(after) {
            return true
        }
        let bytes = text.view.text
        var at = Int(range.start)
        // Back to a mark that sets it apart, within the sentence.
        for _ in 0..<Self.reach {
            guard let scalar = text.scalar(before: UInt32(at)) else { break }
            if Self.openings.contains(scalar) { return true }
            if Self.closings.contains(scalar) { break }
            at -= Unicode.Scalar(scalar)?.utf8.count ?? 1
        }
        var after = Int(range.end)
        while bytes[after] == 0x20 { after += 1 }
        // “Москва (Moscow)”, “東京 = Tokyo”
        if [0x28, 0x3D, 0x2F, 0x5B].contains(bytes[after]) { return true }
        let token = (0..<text.tokens.count).partitioningIndex { text.tokens[$0].start >= range.start }
        return text.isQuoted(token)
    }

    private func isSpace(_ scalar: UInt32) -> Bool { scalar == 0x20 || scalar == 0xA0 || scalar == 0x202F }

    /// In characters.
    private static let reach = 80
    /// ( [ : = / * _ ` < and quotation marks.
    private static let openings: Set<UInt32> = [
        0x28, 0x5B, 0x3A, 0x3D, 0x2F, 0x2A, 0x5F, 0x60, 0x3C, 0x22, 0x201C, 0x2018, 0xAB, 0x300C,
    ]
    private static let closings: Set<UInt32> = [0x29, 0x5D, 0x2E]
    /// - / _ * ) ] =
    private static let glue: Set<UInt32> = [0x2D, 0x2F, 0x5F, 0x2A, 0x29, 0x5D, 0x3D]
}
