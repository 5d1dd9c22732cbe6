package import MTLintCore

/// Finds characters that set the direction of writing: in text that has none to set, and without their partner.
package struct StrayDirectionMark: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [.characters] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var marks: [(scalar: UInt32, range: TextRange<InView>)] = []
        text.forEachUnshown { scalar, range in
            switch scalar {
            case 0x200E, 0x200F, 0x61C, 0x202A...0x202E, 0x2066...0x2069: marks.append((scalar, range))
            default: break
            }
        }
        if marks.isEmpty { return }
        if text.hasRightToLeft {
            for mark in unpaired(marks, text) { report(mark.scalar, mark.range, .display, &matches) }
        } else {
            // An override shows the letters in another order than they are in: what was meant is not to be guessed.
            for mark in marks {
                report(mark.scalar, mark.range, 0x202D...0x202E ~= mark.scalar ? .display : .safe, &matches)
            }
        }
    }

    private func report(
        _ scalar: UInt32, _ range: TextRange<InView>, _ trust: Applicability, _ matches: inout Matches
    ) {
        matches.report(
            range, fixes: [ProposedFix(trust, [.deletion(range)])],
            arguments: [MessageArgument("code", AnalyzedText.codePoint(scalar))])
    }

    /// Those that open something without closing it in their paragraph, or close nothing.
    private func unpaired(
        _ marks: [(scalar: UInt32, range: TextRange<InView>)], _ text: AnalyzedText
    ) -> [(scalar: UInt32, range: TextRange<InView>)] {
        var unpaired: [(scalar: UInt32, range: TextRange<InView>)] = []
        var open: [(scalar: UInt32, range: TextRange<InView>)] = []
        var paragraph: TextRange<InView>?
        for mark in marks {
            let segment = text.segment(at: mark.range.start)?.range
            if segment != paragraph {
                unpaired += open
                open = []
                paragraph = segment
            }
            switch mark.scalar {
            case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: open.append(mark)
            case 0x202C, 0x2069:
                let isIsolate = mark.scalar == 0x2069
                if let last = open.last, (last.scalar >= 0x2066) == isIsolate {
                    open.removeLast()
                } else {
                    unpaired.append(mark)
                }
            default: break
            }
        }
        return (unpaired + open).sorted { $0.range < $1.range }
    }
}
