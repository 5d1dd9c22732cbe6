/// Rules ready to run for one target language.
///
/// Linting is a pure function: the same document gives the same findings in the same order on any thread. A class, so
/// that its layout is no other module's business.
public final class Linter: Sendable {
    private let rules: [Rule]
    /// One a rule. In memory of their own, since to call one out of an array, or from beside its rule, copies it.
    private nonisolated(unsafe) let matchers: UnsafeMutableBufferPointer<any Matcher>
    private let needs: Analyses
    private let lexicon: Lexicon
    private let acceptedNames: AcceptedNames
    private let suppressions: Suppressions?

    /// - Parameters:
    ///   - lexicon: the lexicon that the matchers were made with.
    ///   - acceptedNames: what the rules about names are silent on.
    ///   - suppressions: what silences findings; nil for nothing, comments included.
    package init(
        rules: [(rule: Rule, matcher: any Matcher)], lexicon: Lexicon, acceptedNames: AcceptedNames? = nil,
        suppressions: Suppressions? = nil
    ) {
        self.rules = rules.map(\.rule)
        matchers = .allocate(capacity: rules.count)
        _ = matchers.initialize(from: rules.map(\.matcher))
        self.lexicon = lexicon
        self.acceptedNames = acceptedNames ?? AcceptedNames([], lexicon: lexicon)
        self.suppressions = suppressions
        needs = rules.reduce([]) { $0.union($1.matcher.needs) }
    }

    deinit {
        matchers.deinitialize()
        matchers.deallocate()
    }

    /// Memory for one worker.
    public func makeScratch() -> LinterScratch { LinterScratch(lexicon: lexicon, rules: rules.count) }

    /// The findings in a document, by place.
    public func lint(_ document: Document, in scratch: LinterScratch) -> LintResult {
        scratch.text.begin(document)
        defer { scratch.text.end() }
        var diagnostics: [Diagnostic] = []
        var isTargetLanguage = document.segments.isEmpty
        for stretch in Self.stretches(of: document.segments) {
            let start = scratch.timing == nil ? 0 : Timing.now
            scratch.text.load(stretch, needs: needs, tokenizer: &scratch.tokenizer)
            if scratch.timing != nil { scratch.timing?.analysis += Timing.now - start }
            if !isTargetLanguage {
                isTargetLanguage = scratch.text.segments.indices.contains(
                    where: scratch.text.isTargetLanguage(segment:))
            }
            match(scratch, &diagnostics)
        }
        diagnostics.sort { ($0.range, $0.rule.id) < ($1.range, $1.rule.id) }
        var outcome = Suppressions.Outcome(shown: diagnostics)
        if let suppressions, !suppressions.isIdle(for: document) {
            outcome = suppressions.apply(to: diagnostics, of: document)
        }
        return LintResult(
            diagnostics: outcome.shown, suppressed: outcome.suppressed, usedSilences: outcome.used,
            isTargetLanguage: isTargetLanguage)
    }

    private func match(_ scratch: LinterScratch, _ diagnostics: inout [Diagnostic]) {
        // A copy for all rules: to take one for each out of the class would cost a dozen retains a time.
        let text = scratch.text
        // Taken out of the class, whose properties ask at each access whether they may be changed.
        var matches = Matches()
        swap(&matches, &scratch.matches)
        defer { swap(&matches, &scratch.matches) }
        let isTimed = scratch.timing != nil
        for index in matchers.indices {
            swap(&matches.silentNames, &scratch.silentNames[index])
            defer { swap(&matches.silentNames, &scratch.silentNames[index]) }
            let start = isTimed ? Timing.now : 0
            matchers[index].match(in: text, &matches)
            if isTimed { scratch.timing?.rules[rules[index].id, default: 0] += Timing.now - start }
            if matches.all.isEmpty { continue }
            var builder = DiagnosticBuilder(text: text, rule: rules[index], acceptedNames: acceptedNames)
            for match in matches.all {
                if let diagnostic = builder.diagnostic(match) { diagnostics.append(diagnostic) }
            }
            matches.removeAll()
        }
    }

    /// In bytes. What is known of a stretch stays in the processor's cache; an article fits in many times.
    private static let stretchLength: UInt32 = 1 << 17

    /// The segments in stretches that are analysed at a time: each as long as fits, at least one segment.
    static func stretches(of segments: [Segment]) -> [Range<Int>] {
        var stretches: [Range<Int>] = []
        var start = 0
        for (index, segment) in segments.enumerated()
        where segment.range.end - segments[start].range.start > stretchLength {
            if index > start { stretches.append(start..<index) }
            start = index
        }
        if start < segments.count { stretches.append(start..<segments.count) }
        return stretches
    }
}
