public import MTLintCore
public import MTLintFormats

/// Writes comments into a text that silence its findings.
///
/// Where a comment may stand is a matter of the format, so each is tried: the text is read again, and the comment stays
/// only if the same texts are in it as before, and what it is about is silenced by it.
public struct TextSilencer: Sendable {
    private let linter: Linter
    private let form: FileFormat.CommentForm
    private let read: @Sendable (PaddedBytes) throws(FormatError) -> Document

    /// In lines: so far from a finding a comment may stand.
    private static let reach = 40

    /// - Parameter read: makes a document of a file's text.
    public init(
        _ linter: Linter, form: FileFormat.CommentForm,
        reading read: @escaping @Sendable (PaddedBytes) throws(FormatError) -> Document
    ) {
        self.linter = linter
        self.form = form
        self.read = read
    }

    /// - Parameter isMeant: whether a finding is one to silence; asked again of the same finding at other places.
    /// - Throws: what is wrong with the text as it is.
    public func silence(
        _ text: PaddedBytes, in scratch: LinterScratch, where isMeant: (Diagnostic) -> Bool
    ) throws(FormatError) -> SilencedFile {
        let document = try read(text)
        let result = linter.lint(document, in: scratch)
        let lines = LineIndex(text)
        // Those about comments are not silenced by comments.
        let meant = result.diagnostics.filter { isMeant($0) && $0.rule.id.category != "suppressions" }
        let findings = Dictionary(grouping: meant) { lines.line(of: $0.range.start) }
        if findings.isEmpty { return SilencedFile(text: text, silenced: 0, remaining: result) }
        var draft = CommentDraft(text, lines)
        let texts = Texts(document)
        // All at once where the format allows it; else one by one, from below, so that the lines above stay where they
        // are.
        for (line, findings) in findings { draft.insert(nextLine(findings, draft.indentation(of: line)), before: line) }
        if !form.standsApart, let all = check(draft, texts, in: scratch, silences: meant.count, besides: result) {
            return all
        }
        draft.removeAll()
        var best = SilencedFile(text: text, silenced: 0, remaining: result)
        for (line, findings) in findings.sorted(by: { $0.key > $1.key }) {
            let last = lines.line(of: max(findings.map(\.range.end).max() ?? 0, 1) - 1)
            for placed in places(findings, line...max(line, last), draft, texts) {
                // A region may silence what is above the finding too.
                if let silenced = check(placed, texts, in: scratch, silences: best.silenced + 1, besides: result) {
                    (draft, best) = (placed, silenced)
                    break
                }
            }
        }
        return best
    }

    /// The drafts with a comment about findings of some lines, the closest first, that have the same texts.
    private func places(
        _ findings: [Diagnostic], _ lines: ClosedRange<Int>, _ draft: CommentDraft, _ texts: Texts
    ) -> [CommentDraft] {
        var drafts: [CommentDraft] = []
        if !form.standsApart {
            var next = draft
            next.insert(nextLine(findings, draft.indentation(of: lines.lowerBound)), before: lines.lowerBound)
            if isSame(next, texts) { drafts.append(next) }
        }
        let names = Self.names(findings)
        let above = (max(0, lines.lowerBound - Self.reach)...lines.lowerBound).reversed().first { line in
            var next = draft
            return put("mtlint-disable \(names)", before: line, &next) && isSame(next, texts)
        }
        guard let above else { return drafts }
        for line in (lines.upperBound + 1)...(lines.upperBound + Self.reach) where line <= draft.lineCount {
            var next = draft
            // From below: the line above is put last.
            guard put("mtlint-enable \(names)", before: line, &next),
                put("mtlint-disable \(names)", before: above, &next), isSame(next, texts)
            else { continue }
            drafts.append(next)
            break
        }
        return drafts
    }

    private func put(_ content: String, before line: Int, _ draft: inout CommentDraft) -> Bool {
        if form.standsApart {
            guard draft.isApart(line) else { return false }
            draft.insert(form.comment(content), before: line, isApart: true)
        } else {
            draft.insert(draft.indentation(of: min(line, draft.lineCount - 1)) + form.comment(content), before: line)
        }
        return true
    }

    private func nextLine(_ findings: [Diagnostic], _ indentation: String) -> String {
        indentation + form.comment("mtlint-disable-next-line \(Self.names(findings))")
    }

    private static func names(_ findings: [Diagnostic]) -> String {
        Set(findings.map(\.rule.id)).sorted().map(\.description).joined(separator: ", ")
    }

    private func isSame(_ draft: CommentDraft, _ texts: Texts) -> Bool {
        guard let document = try? read(draft.text) else { return false }
        return Texts(document) == texts
    }

    /// The draft as a file, if its texts are the same and it silences as many findings as it is to, and nothing is found
    /// that was not there.
    private func check(
        _ draft: CommentDraft, _ texts: Texts, in scratch: LinterScratch, silences count: Int,
        besides before: LintResult
    ) -> SilencedFile? {
        let text = draft.text
        guard let document = try? read(text), Texts(document) == texts else { return nil }
        let result = linter.lint(document, in: scratch)
        let silenced = result.suppressed.count - before.suppressed.count
        let ownBefore = before.diagnostics.count { $0.rule.id.category == "suppressions" }
        let own = result.diagnostics.count { $0.rule.id.category == "suppressions" }
        guard silenced >= count, own <= ownBefore,
            result.diagnostics.count + result.suppressed.count == before.diagnostics.count + before.suppressed.count
        else { return nil }
        return SilencedFile(text: text, silenced: silenced, remaining: result)
    }

    /// What rules see of a document, to tell whether it is the same; what parts the segments does not matter.
    private struct Texts: Equatable {
        let segments: [ArraySlice<UInt8>]
        let roles: [SegmentRole]

        init(_ document: Document) {
            segments = document.segments.map { document.text[$0.range.indices] }
            roles = document.segments.map(\.role)
        }
    }
}
