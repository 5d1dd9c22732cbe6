/// Makes a finding of a match: carries it to the file and holds it to what its rule may do.
struct DiagnosticBuilder {
    let text: AnalyzedText
    let rule: Rule
    let acceptedNames: AcceptedNames
    /// The last segment that had to be judged by its words; the findings of a rule come one after the other.
    private var judged: (segment: Int, isTargetLanguage: Bool)?

    init(text: AnalyzedText, rule: Rule, acceptedNames: AcceptedNames) {
        self.text = text
        self.rule = rule
        self.acceptedNames = acceptedNames
    }

    /// nil when the match lies where the rule has no say: in a protected range, in another language's segment, or, for a
    /// rule about names, in a name that the vocabulary accepts.
    mutating func diagnostic(_ match: Match) -> Diagnostic? {
        if isProtected(match.range, isFinding: true) { return nil }
        if !acceptedNames.isEmpty, rule.id.category == "names", acceptedNames.cover(match.range, text) { return nil }
        if rule.languages != nil, !isTargetLanguage(match.range) { return nil }
        // Not mapped: a closure would copy the text.
        var fixes: [Fix] = []
        for proposal in match.fixes { if let fix = fix(proposal) { fixes.append(fix) } }
        var arguments: [MessageArgument] = []
        arguments.reserveCapacity(2 + match.arguments.count)
        arguments.append(MessageArgument("found", text.string(match.range)))
        if let best = match.fixes.first {
            arguments.append(MessageArgument("replacement", replacement(match.range, best)))
        }
        arguments.append(contentsOf: match.arguments)
        let range = text.fileRange(match.range)
        return Diagnostic(
            rule: rule, range: range, fixes: fixes, arguments: arguments, record: text.document.record(at: range))
    }

    private mutating func isTargetLanguage(_ range: TextRange<InView>) -> Bool {
        let segment = text.segments.partitioningIndex { $0.range.start > range.start } - 1
        if segment < 0 { return true }
        if let judged, judged.segment == segment { return judged.isTargetLanguage }
        let isTargetLanguage = text.isTargetLanguage(segment: segment)
        judged = (segment, isTargetLanguage)
        return isTargetLanguage
    }

    /// Whether a range touches a protected range; of a finding only one that lies in it or cuts it counts, for a whole
    /// line may be found for the address in it.
    private func isProtected(_ range: TextRange<InView>, isFinding: Bool = false) -> Bool {
        let range = text.view.map(range)
        let protected = text.document.protected
        let first = protected.partitioningIndex { $0.end > range.start }
        return protected[first...].prefix { $0.start < range.end }
            .contains { !isFinding || !range.contains($0) || range == $0 }
    }

    private func fix(_ proposal: ProposedFix) -> Fix? {
        guard let allowed = rule.fix, !proposal.edits.isEmpty else { return nil }
        var edits: [Edit<InFile>] = []
        for edit in proposal.edits {
            // An edit that begins or ends inside something that was normalized or decoded as a whole would take away
            // more of the file than it says, and so would one with markup inside.
            let edit = text.document.map.isIdentity ? edit : narrowed(edit)
            let inDocument = text.view.map(edit.range)
            guard text.toView(inDocument) == edit.range, let inFile = text.document.map.exact(inDocument),
                !isProtected(edit.range),
                let replacement = text.document.encoder.encode(edit.replacement, at: inFile, of: text.document.source)
            else { return nil }
            edits.append(Edit(range: inFile, replacement: replacement))
        }
        return Fix(applicability: min(allowed, proposal.applicability), edits: edits)
    }

    /// An edit without what it leaves as it was at either end, so that as little of the file is written anew as can be.
    private func narrowed(_ edit: Edit<InView>) -> Edit<InView> {
        let old = text.string(edit.range).unicodeScalars
        let new = edit.replacement.unicodeScalars
        let before = zip(old, new).prefix { $0 == $1 }.count
        let after = zip(old.dropFirst(before).reversed(), new.dropFirst(before).reversed()).prefix { $0 == $1 }.count
        let length = { (scalars: String.UnicodeScalarView.SubSequence) in UInt32(String(scalars).utf8.count) }
        let range = TextRange<InView>(
            start: edit.range.start + length(old.prefix(before)), end: edit.range.end - length(old.suffix(after)))
        return Edit(range: range, replacement: String(new.dropFirst(before).dropLast(after)))
    }

    /// What stands in place of the found range after the fix; of edits outside the range, all that they span.
    private func replacement(_ range: TextRange<InView>, _ proposal: ProposedFix) -> String {
        let edits = proposal.edits.count > 1 ? proposal.edits.sorted { $0.range < $1.range } : proposal.edits
        let whole = edits.reduce(range) { $0.union($1.range) }
        var result = ""
        var at = whole.start
        for edit in edits {
            if at < edit.range.start { result += text.string(TextRange(start: at, end: edit.range.start)) }
            result += edit.replacement
            at = edit.range.end
        }
        if at < whole.end { result += text.string(TextRange(start: at, end: whole.end)) }
        return result
    }
}
