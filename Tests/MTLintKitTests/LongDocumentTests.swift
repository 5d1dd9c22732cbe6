import MTLintKit
import MTLintTestSupport
import Testing

/// A document that is read in many stretches: it gives what its parts give.
struct LongDocumentTests {
    /// Their findings depend on their paragraph alone.
    private static let categories = ["spacing", "fragments", "names"]
    /// But for these ones', which go by how often a name stands in the document.
    private static let ofWholeDocuments = [
        "fragments/truncated-sentence", "names/inconsistent-spelling", "names/kept-case-ending",
        "names/misspelled-single-name",
    ]

    private struct Finding: Hashable {
        let rule: String
        let range: Range<UInt32>
        let message: String

        init(_ diagnostic: Diagnostic, from start: UInt32 = 0) {
            rule = diagnostic.rule.id.description
            range = (diagnostic.range.start - start)..<(diagnostic.range.end - start)
            message = diagnostic.message
        }
    }

    @Test func aLongDocumentGivesWhatItsArticlesGive() throws {
        let rules = try RuleSelection(select: Self.categories, ignore: Self.ofWholeDocuments).rules(of: RulePack.rules)
        let linter = Linter(rules: rules, language: .english)
        let reader = PlainTextReader(layout: .paragraphs)
        let scratch = linter.makeScratch()
        let articles = try CorpusDocument.all()
        let alone = articles.map { article in
            linter.lint(reader.document(of: article.text), in: scratch).diagnostics.map { Finding($0) }
        }
        #expect(alone.reduce(0) { $0 + $1.count } > 20)

        var random = SeededGenerator(seed: 1)
        var bytes: [UInt8] = []
        var parts: [(article: Int, start: Int)] = []
        while bytes.count < 1 << 20 {
            for article in articles.indices.shuffled(using: &random) {
                parts.append((article, bytes.count))
                bytes += articles[article].text.bytes + Array("\n\n".utf8)
            }
        }
        let found = linter.lint(reader.document(of: PaddedBytes(bytes)), in: scratch).diagnostics
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.range <= $1.range })
        var rest = found[...]
        for (article, start) in parts {
            let end = start + articles[article].text.count
            let own = rest.prefix { $0.range.start < end }
            rest = rest.dropFirst(own.count)
            let findings = own.map { Finding($0, from: UInt32(start)) }
            if findings != alone[article] {
                let difference = Set(findings).symmetricDifference(alone[article])
                Issue.record("\(articles[article].name) at \(start): \(difference)")
            }
        }
        #expect(rest.isEmpty)
    }
}
