import MTLintTestSupport
import Testing

@testable import MTLintCore

/// The filter of misspellings, held against what is made of names by an edit or two.
struct MisspellingFilterTests {
    private struct Name {
        let form: [UInt8]
        let prior: Int
        let rank: Int

        /// Few letters, so that many stand doubled and many are vowels.
        init(_ random: inout SeededGenerator) {
            form = (0..<Int.random(in: 4...13, using: &random)).map { _ in
                Array("aehkmnrst".utf8).randomElement(using: &random) ?? 0
            }
            rank = Int.random(in: 3...9, using: &random)
            prior = NameOdds.prior(frequency: Int.random(in: 0...16, using: &random), rank: rank)
        }

        func isLikely(_ word: [UInt8]) -> Bool {
            let cost = EditCost.cost(word, form)
            return word.first == form.first
                && NameOdds.likelihood(letters: word.count, prior: prior, cost: cost, lead: .max, rank: rank)
                    + NameOdds.ofWordAlone >= NameOdds.leastOfMisspelling
        }
    }

    private static func edited(_ word: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var word = word
        let at = Int.random(in: 0..<word.count, using: &random)
        let letter = Array("aehkmnrstz".utf8).randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: word.remove(at: at)
        case 1: word.insert(letter, at: at)
        case 2: word[at] = letter
        default: word.swapAt(at, min(at + 1, word.count - 1))
        }
        return word
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func whatIsLikelyIsContained(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var likely = 0
        for _ in 0..<100 {
            let name = Name(&random)
            var builder = FormFilterBuilder()
            builder.addMisspellings(of: name.form, prior: name.prior, rank: name.rank)
            let filter = FormFilter(SortedLines(try ImmortalString.copy(builder.build(bits: 16))).bytes)
            for _ in 0..<40 {
                let once = Self.edited(name.form, &random)
                let twice = Self.edited(once, &random)
                if once != name.form, name.isLikely(once) {
                    likely += 1
                    #expect(filter.mayContainNear(FormHashes(once), edits: 1))
                }
                if name.rank >= NameOdds.leastRankOfWellKnown, name.form.count >= NameOdds.shortestOfTwoEdits,
                    Spelling.distance(twice, name.form, limit: 2) == 2, name.isLikely(twice)
                {
                    likely += 1
                    #expect(filter.mayContainNear(FormHashes(twice), edits: 2))
                }
            }
        }
        #expect(likely > 100)
    }

    @Test func ofRareAndShortNamesNothingIsContained() {
        var builder = FormFilterBuilder()
        builder.addMisspellings(
            of: Array("hodley".utf8), prior: NameOdds.prior(frequency: 0, rank: 3), rank: 3)
        #expect(builder.build(bits: 16).isEmpty)
    }
}
