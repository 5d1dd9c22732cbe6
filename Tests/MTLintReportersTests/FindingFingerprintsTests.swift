import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct FindingFingerprintsTests {
    private func names(_ source: String, rule: String = "a/b") throws -> [String] {
        let marked = try MarkedText(parsing: source)
        var names = FindingFingerprints(PaddedBytes(marked.text.utf8))
        let id = try #require(RuleID(rule))
        return marked.marks.map { names.next(id, TextRange($0)) }
    }

    @Test func `the hash is FNV-1a`() {
        // Vectors of RFC 9923, appendix C.
        for (text, hash) in [
            ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
        ] as [(String, UInt64)] {
            var fnv = FNV1a()
            fnv.add(text.utf8)
            #expect(fnv.value == hash)
        }
    }

    @Test func `a finding keeps its name when its line moves`() throws {
        let one = try names("Here is what ⟦the North Core⟧ did, they say.")
        let two = try names("Some other line.\n\n  Now: here is what ⟦the North Core⟧ did — they went.\nMore.")
        #expect(one == two)
        #expect(one.allSatisfy { $0.count == 16 })
    }

    @Test func `rule, text, neighbours and ordinal tell findings apart`() throws {
        let base = try names("Here is what ⟦x⟧ did they say")
        #expect(try base != names("Here is what ⟦x⟧ did they say", rule: "a/c"))
        #expect(try base != names("Here is what ⟦y⟧ did they say"))
        #expect(try base != names("Here was what ⟦x⟧ did they say"))
        #expect(try base != names("Here is what ⟦x⟧ did you say"))
        let same = try names("is what ⟦x⟧ did they\nis what ⟦x⟧ did they\nis what ⟦x⟧ did they")
        #expect(Set(same).count == 3)
        #expect(same[0] == base[0])
    }

    @Test func `a word on the other side is another finding`() throws {
        #expect(try names("⟦x⟧ a b") != names("a b ⟦x⟧"))
        #expect(try names("a ⟦x⟧ b") != names("b a ⟦x⟧"))
    }

    @Test func `the name is the same in every run`() throws {
        #expect(try names("is what ⟦x⟧ did they") == ["a832361ed892b638"])
    }
}
