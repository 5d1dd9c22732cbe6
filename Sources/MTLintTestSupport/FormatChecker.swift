package import MTLintKit

/// Runs an example of a rule inside files of every format, and says what it fails to prove.
package struct FormatChecker: Sendable {
    private let linter: Linter
    private let rule: Rule

    package init(_ rule: Rule, language: LanguageTag = .english) {
        self.rule = rule
        let terms = if case .vocabularyTerms(let terms) = rule.match { terms } else { [PreferredTerm]() }
        linter = Linter(rules: [rule], language: language, vocabulary: Vocabulary(terms: terms))
    }

    /// What is wrong, one text a failure, and the formats that had room for the example.
    package func check(_ example: RuleExample) throws -> (failures: [String], formats: [FileFormat]) {
        var failures: [String] = []
        var formats: [FileFormat] = []
        // A comment inside a text is none in a file of another format.
        if example.text.text.contains("mtlint-") { return ([], []) }
        let document = PlainTextReader().document(of: PaddedBytes(example.text.text.utf8))
        let plain = FormatSample.shape(document)
        let texts = Self.texts(document)
        let scratch = linter.makeScratch()
        for format in FileFormat.allCases {
            // What is a placeholder in a format, has another role or reads otherwise there, such as two spaces in HTML,
            // is none of the rule's business.
            guard let sample = try FormatSample(example.text.text, in: format),
                FormatSample.shape(sample.document) == plain, Self.texts(sample.document) == texts
            else { continue }
            formats.append(format)
            let found = linter.lint(sample.document, in: scratch).diagnostics
            let wrong = matchFailures(example, sample, found) + (try fixFailures(example, sample, found, scratch))
            failures += wrong.map { "\(format.rawValue): \($0)" }
        }
        return (failures, formats)
    }

    /// Exactly the marked ranges are found, where the format has them.
    private func matchFailures(_ example: RuleExample, _ sample: FormatSample, _ found: [Diagnostic]) -> [String] {
        let marks = example.text.marks.map { sample.range($0) }
        // A mark that runs over blocks has their markup inside.
        if marks.contains(where: { $0 == nil }) {
            return found.count == marks.count ? [] : ["found \(found.count) times"]
        }
        let ranges = found.map(\.range.indices)
        return marks.compactMap { $0 }.filter { !ranges.contains($0) }.map { "not found: \(sample.file.string($0))" }
            + ranges.filter { !marks.contains($0) }.map { "found though not marked: \(sample.file.string($0))" }
    }

    /// What is fixed reads as “good” says, and nothing else of the file is changed.
    private func fixFailures(
        _ example: RuleExample, _ sample: FormatSample, _ found: [Diagnostic], _ scratch: LinterScratch
    ) throws -> [String] {
        guard let level = rule.fix, level != .display, let good = example.good,
            let fixed = Fixer.apply(found, atLeast: level, to: sample.file)
        else { return [] }
        // A fix that a place has no room for is left out, and then the rest is less than “good”.
        let isWhole = found.allSatisfy { finding in finding.fixes.contains { $0.applicability >= level } }
        let isOneBlock = sample.document.segments.count == 1 || !good.contains("\n")
        guard isWhole, isOneBlock else { return [] }
        let document = try sample.format.reader().document(of: fixed.text)
        let texts = document.segments.map { document.text.string($0.range.indices) }
        let plain = PlainTextReader().document(of: PaddedBytes(good.utf8))
        let expected = plain.segments.map { plain.text.string($0.range.indices) }
        return Self.words(texts) == Self.words(expected) ? [] : ["the fix reads: \(texts)"]
    }

    private static func texts(_ document: Document) -> [String] {
        document.segments.map { document.text.string($0.range.indices) }
    }

    /// Without white space, of which a format may read more or less than stands there.
    private static func words(_ texts: [String]) -> [Substring] {
        texts.joined(separator: "\n").split(whereSeparator: \.isWhitespace)
    }
}
