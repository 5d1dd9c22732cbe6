import MTLintCore

/// A rule's documentation as a report carries it.
struct RuleHelp {
    let rule: Rule

    var text: String { "\(body)\n\nExamples:\n\n\(examples)" }
    var markdown: String { "# \(rule.id)\n\n\(body)\n\n## Examples\n\n~~~~text\n\(examples)\n~~~~\n" }

    /// Why the fault matters; Markdown without white space at its end.
    var why: String {
        let end = rule.why.lastIndex { !$0.isWhitespace }.map { rule.why.index(after: $0) }
        return String(rule.why[..<(end ?? rule.why.startIndex)])
    }

    private var body: String { "\(SARIFMessage.sentence(rule.summary))\n\n\(why)\n\n\(trust)" }

    private var trust: String {
        switch rule.fix {
        case .safe: "Fix: safe; it changes no word. Applied by --fix."
        case .suggested:
            "Fix: suggested; it changes words, and there is one clear candidate. Applied by --fix-suggested."
        case .display: "Fix: shown and never applied."
        case nil: "Fix: none."
        }
    }

    private var examples: String {
        rule.examples.map { example in
            guard !example.isSilent else { return "good:  \(example.text.text)" }
            let bad = "bad:   \(Self.marked(example.text))"
            return example.good.map { "\(bad)\nfixed: \($0)" } ?? bad
        }.joined(separator: "\n")
    }

    /// The text with ⟦ ⟧ round its marked ranges.
    private static func marked(_ example: MarkedText) -> String {
        let bytes = Array(example.text.utf8)
        var result: [UInt8] = []
        var index = 0
        for mark in example.marks where index <= mark.lowerBound && mark.upperBound <= bytes.count {
            result += bytes[index..<mark.lowerBound] + Array("⟦".utf8) + bytes[mark] + Array("⟧".utf8)
            index = mark.upperBound
        }
        return String(decoding: result + bytes[index...], as: UTF8.self)
    }
}
