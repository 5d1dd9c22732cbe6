package import MTLintCore

/// Finds characters that are written as escapes of a program: “caf\u00e9”.
package struct UnicodeEscape: NativeMatcher {
    private let backslash: Trigger

    package init(lexicon: inout Lexicon) { backslash = lexicon.trigger(mark: "\\") }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end: UInt32 = 0
        text.forEach(backslash) { index in
            let start = text.tokens[index].start
            guard start >= end, let (units, last) = escapes(from: start, text) else { return }
            end = last
            let range = TextRange<InView>(start: start, end: last)
            // One in a word, or several in a row, are no mention of an escape.
            guard units.count > 1 || isLetter(text.scalar(before: start)) || isLetter(text.scalar(at: last)),
                !isCode(before: start, text), let string = string(units)
            else { return }
            matches.report(range, fixes: [.replace(range, with: string, .safe)])
        }
    }

    /// Whether the word that the escape stands in begins as code does (“`caf\u00e9`”) or is a path (“C:\users\u1234”).
    private func isCode(before start: UInt32, _ text: AnalyzedText) -> Bool {
        var at = start
        while start - at < 40, let scalar = text.scalar(before: at), isLetter(scalar) {
            at -= UInt32(Unicode.Scalar(scalar)?.utf8.count ?? 1)
        }
        let first = text.scalar(before: at)
        return first == 0x60 || at < start && first == 0x5C
    }

    private func isLetter(_ scalar: UInt32?) -> Bool { scalar.map { CharacterHabit($0).isLetter } ?? false }

    /// Escapes directly behind one another: their units of UTF-16, and where the last ends.
    private func escapes(from start: UInt32, _ text: AnalyzedText) -> (units: [UInt16], end: UInt32)? {
        let bytes = text.view.text
        var at = Int(start)
        var units: [UInt16] = []
        while bytes[at] == 0x5C, bytes[at + 1] == 0x75, at + 6 <= bytes.count, bytes[at + 2] != 0x2B,
            let unit = UInt16(bytes.string((at + 2)..<(at + 6)), radix: 16)
        {
            units.append(unit)
            at += 6
        }
        return units.isEmpty ? nil : (units, UInt32(at))
    }

    /// The characters, if all are ones that a text would have.
    private func string(_ units: [UInt16]) -> String? {
        let string = String(decoding: units, as: UTF16.self)
        let isText = string.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .unassigned, .privateUse, .surrogate, .format: false
            default: scalar.value >= 0xA0 && scalar.value != 0xFFFD
            }
        }
        return isText ? string : nil
    }
}
