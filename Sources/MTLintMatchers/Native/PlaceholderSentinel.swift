package import MTLintCore

/// Finds stand-ins that a translation tool put for code and markup, and did not take back: “__INLINE_CODE_38__”.
package struct PlaceholderSentinel: NativeMatcher {
    private let underscore: Trigger
    private let markup: Trigger
    private let openings: [(trigger: Trigger, closing: Unicode.Scalar)]

    package init(lexicon: inout Lexicon) {
        underscore = lexicon.trigger(mark: "_")
        markup = lexicon.trigger(word: "xml")
        openings = [(lexicon.trigger(mark: "⟦"), "⟧"), (lexicon.trigger(mark: "⟪"), "⟫")]
    }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end: UInt32 = 0
        text.forEach(underscore) { index in
            let start = text.tokens[index].start
            guard start >= end, let last = underscored(from: start, text) else { return }
            end = last
            matches.report(TextRange(start: start, end: last))
        }
        for (trigger, closing) in openings {
            text.forEach(trigger) { index in
                guard index + 2 < text.tokens.count, text.tokens[index + 1].isNumber,
                    text.tokens[index + 2].isMark(closing)
                else { return }
                matches.report(text.range(ofTokens: index..<(index + 3)))
            }
        }
        text.forEach(markup) { index in
            let start = text.tokens[index].start
            if let last = markupEnd(from: start, text) { matches.report(TextRange(start: start, end: last)) }
        }
    }

    /// “xml-ph-0000@deepl.internal”, or nil.
    private func markupEnd(from start: UInt32, _ text: AnalyzedText) -> UInt32? {
        let bytes = text.view.text
        let (prefix, host) = (Array("xml-ph-".utf8), Array("@deepl.internal".utf8))
        var at = Int(start)
        guard bytes.bytes[at...].starts(with: prefix) else { return nil }
        at += prefix.count
        while 0x30...0x39 ~= bytes[at] { at += 1 }
        return bytes.bytes[at...].starts(with: host) ? UInt32(at + host.count) : nil
    }

    /// “__NAME_12__”: capitals, a number, two underscores at either end.
    private func underscored(from start: UInt32, _ text: AnalyzedText) -> UInt32? {
        let bytes = text.view.text
        let limit = min(bytes.count, Int(start) + 60)
        var at = Int(start)
        guard at + 2 < limit, bytes[at + 1] == 0x5F, 0x41...0x5A ~= bytes[at + 2] else { return nil }
        var digits = 0
        at += 2
        while at < limit {
            switch bytes[at] {
            case 0x41...0x5A: digits = 0
            case 0x30...0x39: digits += 1
            case 0x5F:
                if bytes[at + 1] == 0x5F { return digits > 0 ? UInt32(at + 2) : nil }
                digits = 0
            default: return nil
            }
            at += 1
        }
        return nil
    }
}
