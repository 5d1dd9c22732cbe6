internal import MTLintCore

extension MojibakeFinder {
    /// A stretch of a text that was decoded wrong.
    struct TextFinding {
        var range: TextRange<InView>
        var replacement: String
        /// The whole word as it should be.
        var word: String
        var trust: Applicability
    }

    /// What was decoded wrong in a range of a text, best a paragraph: its words speak for each other.
    func findings(in range: TextRange<InView>, of text: AnalyzedText) -> [TextFinding] {
        var scalars: [UInt32] = []
        var offsets: [UInt32] = []
        var at = Int(range.start)
        while at < Int(range.end) {
            let scalar = text.view.text.scalar(at: at)
            scalars.append(scalar.value)
            offsets.append(UInt32(at))
            at += scalar.length
        }
        offsets.append(range.end)
        return find(scalars).map { finding in
            // What stays as it is at either end is no part of it.
            let old = scalars[finding.range]
            let shorter = min(old.count, finding.scalars.count)
            let prefix = zip(old, finding.scalars).prefix { $0 == $1 }.count
            let suffix = zip(old.reversed(), finding.scalars.reversed()).prefix(shorter - prefix).prefix { $0 == $1 }
                .count
            let changed = (finding.range.lowerBound + prefix)..<(finding.range.upperBound - suffix)
            return TextFinding(
                range: TextRange(start: offsets[changed.lowerBound], end: offsets[changed.upperBound]),
                replacement: Self.string(finding.scalars.dropFirst(prefix).dropLast(suffix)),
                word: Self.string(finding.scalars[...]), trust: Self.trust(finding))
        }
    }

    private static func trust(_ finding: Finding) -> Applicability {
        // What is thrown away might have told somebody what stood there.
        finding.isDoubtful ? .display : finding.isLossy ? .suggested : .safe
    }

    private static func string(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
        return String(view)
    }
}
