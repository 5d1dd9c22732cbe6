import MTLintKit

/// A rule's page for the terminal.
struct RuleExplanation {
    let text: String

    /// - Parameter options: how what is found is shown.
    init(_ rule: Rule, _ options: ReporterOptions) {
        var lines = ["\(rule.id): \(rule.summary)", ""]
        lines += Self.wrapped(rule.why)
        lines += [
            "", "severity   \(rule.severity.rawValue)", "status     \(rule.status.rawValue)",
            "fix        \(Self.fix(rule))",
            "languages  \(RuleListing.languages(rule))", "MQM        \(rule.mqm)", "message    \(rule.message.source)",
        ]
        if let help = rule.help { lines.append("help       \(help.source)") }
        if let measured = rule.measured { lines += ["", "Measured"] + Self.wrapped(measured).map { "  \($0)" } }
        lines += ["", "Found"]
        let rendering = ExampleRendering(rule, options)
        for example in rule.examples where !example.isSilent {
            if let text = rendering.text(of: example) {
                lines += text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { "  \($0)" }
                    .map { $0.contains { $0 != " " } ? $0 : "" }
                continue
            }
            // It needs other rules to be found.
            lines += Self.indented(Self.marked(example.text), after: "- ")
            if let good = example.good { lines += Self.indented(good, after: "+ ") }
            lines.append("")
        }
        lines.append("Not found")
        for example in rule.examples where example.isSilent {
            lines += Self.indented(example.text.text, after: "  ") + [""]
        }
        lines.removeLast()
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func fix(_ rule: Rule) -> String {
        switch rule.fix {
        case nil: "none"
        case .safe?: "safe: --fix applies it"
        case .suggested?: "suggested: --fix-suggested applies it"
        case .display?: "display: shown, never applied"
        }
    }

    private static func marked(_ text: MarkedText) -> String {
        var bytes = Array(text.text.utf8)
        for mark in text.marks.reversed() {
            bytes.insert(contentsOf: "⟧".utf8, at: mark.upperBound)
            bytes.insert(contentsOf: "⟦".utf8, at: mark.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func indented(_ text: String, after lead: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            line.isEmpty ? nil : "  " + (index == 0 ? lead : "  ") + line
        }
    }

    /// The paragraph in lines of at most 80 columns.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if line.count + word.count + 1 > 80, !line.isEmpty {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
