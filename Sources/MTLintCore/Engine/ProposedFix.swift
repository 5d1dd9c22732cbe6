/// A repair as a matcher proposes it, in the text as rules see it.
package struct ProposedFix: Sendable {
    /// What the matcher trusts it to be; the rule file may allow less.
    package var applicability: Applicability
    /// Not overlapping, at least one.
    package var edits: [Edit<InView>]

    package init(_ applicability: Applicability, _ edits: [Edit<InView>]) {
        self.applicability = applicability
        self.edits = edits
    }

    /// Replaces one range.
    package static func replace(
        _ range: TextRange<InView>, with replacement: String, _ applicability: Applicability
    ) -> ProposedFix {
        ProposedFix(applicability, [Edit(range: range, replacement: replacement)])
    }
}
