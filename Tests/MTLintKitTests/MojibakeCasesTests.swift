import Foundation
import MTLintKit
import MTLintTestSupport
import Testing

/// The cases of another program that repairs wrongly decoded text, ftfy 6.3.1: see `fixtures/ftfy`.
struct MojibakeCasesTests {
    private struct Case: Decodable {
        let original: String
        let fixed: String
        let fixedEncoding: String?
        let expect: String

        enum CodingKeys: String, CodingKey {
            case original, fixed, expect
            case fixedEncoding = "fixed-encoding"
        }

        /// The original with nothing but its encoding repaired; or with entities decoded and controls taken out, too.
        var expected: [[UInt8]] { [fixedEncoding ?? fixed, fixed].map { Array($0.utf8) } }
        var isRepair: Bool { expected.first != Array(original.utf8) }
    }

    /// Those that ftfy itself passes.
    private let cases: [Case]

    init() throws {
        let all = try JSONDecoder().decode([Case].self, from: Data(Repository.bytes("fixtures/ftfy/test_cases.json")))
        cases = all.filter { $0.expect == "pass" }
    }

    /// The rules that undo wrong decodings.
    private static let decoding = [
        "characters/control-character", "characters/mojibake", "characters/undecoded-entity",
    ]

    private static func fixed(_ text: String, by rules: [String], _ level: Applicability) throws -> [UInt8] {
        let outcome = try TextLinter(rules: RuleSelection(select: rules), layout: .paragraphs).fix(text, atLeast: level)
        #expect(outcome.unconverged.isEmpty, "\(text)")
        return Array(outcome.text.bytes)
    }

    @Test func nineInTenAreRepaired() throws {
        let repairs = cases.filter(\.isRepair)
        let missed = try repairs.filter {
            try !$0.expected.contains(Self.fixed($0.original, by: Self.decoding, .suggested))
        }
        let share = Double(repairs.count - missed.count) / Double(repairs.count)
        #expect(repairs.count > 100)
        #expect(share >= 0.9, "\(missed.count) of \(repairs.count): \(missed.map(\.original))")
    }

    @Test func goodTextIsLeftAlone() throws {
        let good = cases.filter { !$0.isRepair }
        #expect(good.count > 40)
        for text in good.map(\.original) {
            // In one there is an entity.
            if !text.contains("&") {
                #expect(try Self.fixed(text, by: ["characters"], .safe) == Array(text.utf8), "\(text)")
            }
            #expect(try Self.fixed(text, by: ["characters/mojibake"], .suggested) == Array(text.utf8), "\(text)")
        }
    }

    /// Where bytes became question marks on the way, what the others say is nonsense.
    @Test(arguments: ["ItÃ?Â¢â?¬â?¢s a long way.", "Donâ?¢t go there, heâ?¢s ill."])
    func whatLostBytesIsNotMadeWorse(_ text: String) throws {
        #expect(try Self.fixed(text, by: ["characters/mojibake"], .suggested) == Array(text.utf8))
    }
}
