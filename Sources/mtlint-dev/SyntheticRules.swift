import MTLintCore
import MTLintRuleFiles

/// Rules of no use but to measure the engine: 100 sequences and one rule of 350 phrases, made of a text's own words.
///
/// Words of less than five letters are left out: they are what no real rule would look for by itself.
struct SyntheticRules {
    private static let sequences = 100
    private static let phrases = 350

    private(set) var rules: [Rule] = []

    init(from text: PaddedBytes) throws {
        let words = text.string(0..<min(text.count, 4_000_000)).split(separator: " ").filter { word in
            (5...12).contains(word.utf8.count) && word.utf8.allSatisfy { $0 &- 0x61 < 26 }
        }
        guard words.count > 10_000 else { return }
        // Every so many words, so that frequent words are as frequent among the triggers as they are in the text.
        let step = words.count / (Self.sequences + 2 * Self.phrases + 1)
        let picked = (0..<(Self.sequences + 2 * Self.phrases)).map { words[$0 * step] }
        for index in 0..<Self.sequences {
            let match = "{ sequence: [{ word: \(picked[index]) }, { is: lowercase, space: some }, { mark: \";:\" }] }"
            rules.append(try Self.rule("synthetic/sequence-\(index)", match: match))
        }
        var terms = ""
        var seen: Set<String> = []
        for index in 0..<Self.phrases {
            let phrase = "\(picked[Self.sequences + 2 * index]) \(picked[Self.sequences + 2 * index + 1])"
            if seen.insert(phrase).inserted { terms += "    \"\(phrase)\": ~\n" }
        }
        rules.append(try Self.rule("synthetic/phrases", match: "\n  terms:\n\(terms)"))
    }

    private static func rule(_ id: String, match: String) throws -> Rule {
        let source = """
            summary: synthetic
            why: to measure
            severity: note
            status: preview
            mqm: style
            languages: [en]
            message: synthetic
            match: \(match)
            examples:
              - bad: ⟦a⟧
              - bad: ⟦b⟧
              - silent: c
              - silent: d
            """
        guard let id = RuleID(id) else {
            throw RuleFileError(path: id, mark: .init(line: 1, column: 1), message: "no id")
        }
        let node = try RuleFileReader(path: id.description).node(Array(source.utf8))
        return try RuleDecoder(path: id.description).rule(id, from: node)
    }
}
