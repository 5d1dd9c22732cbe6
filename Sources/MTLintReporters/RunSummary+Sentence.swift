extension RunSummary {
    /// The numbers as a sentence without a full stop.
    var sentence: String {
        let silenced = suppressed == 0 ? "" : "; \(suppressed) silenced"
        if findings == 0 { return "no findings in \(Self.count(files, "file"))\(silenced)" }
        let all = Self.count(files, "file")
        let place = filesWithFindings < files ? "\(filesWithFindings) of \(all)" : all
        let severities = [(errors, "error"), (warnings, "warning"), (notes, "note")]
            .filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) }.joined(separator: ", ")
        return "\(Self.count(findings, "finding")) in \(place) (\(severities))\(fixes)\(silenced)"
    }

    /// What is said of inputs that could not be read.
    var failureSentence: String {
        "\(Self.count(failures, "input")) can’t be read; standard error says which and why"
    }

    private var fixes: String {
        switch (fixable, fixableSuggested) {
        case (0, 0): ""
        case (_, 0): "; \(fixable) can be fixed with --fix"
        case (0, _): "; \(fixableSuggested) can be fixed with --fix-suggested"
        default: "; \(fixable) can be fixed with --fix, \(fixableSuggested) more with --fix-suggested"
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
