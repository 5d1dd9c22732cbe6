/// Applies fixes to a text.
public enum Fixer {
    /// Applies the best fix of each finding that may be trusted as far as asked; of fixes that overlap, the one that
    /// comes first.
    ///
    /// - Parameter diagnostics: by place, of this text.
    /// - Returns: nil when there is nothing to apply.
    public static func apply(
        _ diagnostics: [Diagnostic], atLeast level: Applicability, to text: PaddedBytes
    ) -> FixedText? {
        var chosen: [(fix: Fix, rule: RuleID)] = []
        for diagnostic in diagnostics {
            if let fix = diagnostic.fixes.first(where: { $0.applicability >= level && $0.applicability != .display }) {
                chosen.append((fix, diagnostic.rule.id))
            }
        }
        chosen.sort { $0.fix.range < $1.fix.range }
        var edits: [Edit<InFile>] = []
        var rules: [RuleID] = []
        var end: UInt32?
        for (fix, rule) in chosen {
            // Two insertions at one place would have no order, so touching at the end counts as overlapping there.
            if let end, fix.range.start < end || (fix.range.start == end && fix.range.isEmpty) { continue }
            edits.append(contentsOf: fix.edits)
            rules.append(rule)
            end = fix.range.end
        }
        return edits.isEmpty ? nil : splice(edits, into: text, rules: rules)
    }

    private static func splice(_ edits: [Edit<InFile>], into text: PaddedBytes, rules: [RuleID]) -> FixedText {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var builder = OffsetMapBuilder<InFixedFile, InFile>()
        var at = 0
        for edit in edits {
            let range = edit.range.indices.clamped(to: at..<text.count)
            result.append(contentsOf: text[at..<range.lowerBound])
            builder.copy(UInt32(range.lowerBound - at))
            result.append(contentsOf: edit.replacement.utf8)
            builder.replace(from: UInt32(edit.replacement.utf8.count), to: UInt32(range.count))
            at = range.upperBound
        }
        result.append(contentsOf: text[at..<text.count])
        builder.copy(UInt32(text.count - at))
        return FixedText(text: PaddedBytes(result), map: builder.finish(), rules: rules)
    }
}
