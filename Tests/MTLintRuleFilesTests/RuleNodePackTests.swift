import MTLintCore
import MTLintRuleFiles
import Testing

/// The stored form gives back what was put in, and survives anything else.
struct RuleNodePackTests {
    private static func items() throws -> [RuleNodePack.Item] {
        let first = try RuleFileReader(path: "a.yml").node(Array(SampleRule.source.utf8))
        let long = String(repeating: "“é”#\\\u{0}\r\n👩‍👧", count: 500)
        let second = map(
            1_000_000, 33,
            [
                (text("é", 31, 32), text(long, 1023, 1024)),
                (
                    text("", 1, 1),
                    RuleNode(
                        .list([text("e\u{301}", 2, 3), RuleNode(.map([]), at: .init(line: 9, column: 9))]),
                        at: .init(line: 32, column: 0))
                ),
            ])
        return [
            .init(id: try #require(RuleID("a/b")), node: first), .init(id: try #require(RuleID("c/d-1")), node: second),
            .init(id: try #require(RuleID("e/f")), node: text("", 0, 0)),
        ]
    }

    @Test func givesBackWhatWasStored() throws {
        let items = try Self.items()
        let bytes = Array(RuleNodePack.encoded(items).utf8)
        let decoded = try RuleNodePack.items(bytes.span)
        #expect(decoded == items)
        // Equal strings may differ in their bytes.
        #expect(Array(RuleNodePack.encoded(decoded).utf8) == bytes)
        #expect(try RuleNodePack.items(Array(RuleNodePack.encoded([]).utf8).span) == [])
    }

    @Test func readsALiteral() throws {
        // One pair: a text of three bytes, and a scalar at 4:3 with six bytes.
        let items = try RuleNodePack.items("13a/bs436“”")
        #expect(items.map(\.id.description) == ["a/b"])
        #expect(items.map(\.node) == [text("“”", 4, 3)])
    }

    @Test func everyCutIsNoticed() throws {
        let bytes = Array(RuleNodePack.encoded(Array(try Self.items().prefix(1))).utf8)
        for end in bytes.indices {
            let cut = Array(bytes[..<end])
            #expect(throws: MalformedRuleNodePack.self) { try RuleNodePack.items(cut.span) }
        }
        let longer = bytes + [UInt8(ascii: "0")]
        #expect(throws: MalformedRuleNodePack(offset: bytes.count)) { try RuleNodePack.items(longer.span) }
    }

    @Test func garbageIsRefusedOrReadButNeverTraps() throws {
        let bytes = Array(RuleNodePack.encoded(try Self.items()).utf8)
        var random = SplitMix(state: 1)
        var refused = 0
        for _ in 0..<2000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if (try? RuleNodePack.items(damaged.span)) == nil { refused += 1 }
            let noise = (0..<64).map { _ in UInt8.random(in: 0x30...0x73, using: &random) }
            _ = try? RuleNodePack.items(noise.span)
        }
        #expect(refused > 0)
    }

    /// Lists in lists without end would exhaust the stack.
    @Test func refusesNestingThatIsTooDeep() {
        let bytes = Array("13a/b".utf8) + Array(String(repeating: "l111", count: 1_000_000).utf8)
        #expect(throws: MalformedRuleNodePack.self) { try RuleNodePack.items(bytes.span) }
    }

    /// A count is no reason to set memory aside.
    @Test func refusesACountThatTheTextCannotHold() {
        let bytes = Array("13a/bl11ooooo0".utf8)
        #expect(throws: MalformedRuleNodePack.self) { try RuleNodePack.items(bytes.span) }
    }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
