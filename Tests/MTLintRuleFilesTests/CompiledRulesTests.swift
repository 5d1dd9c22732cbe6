import MTLintCore
import MTLintRuleFiles
import MTLintTestSupport
import Testing

/// The compiled form gives back what was put in, and survives anything else.
struct CompiledRulesTests {
    /// A rule of each kind, with everything that may be left out and without.
    private static let matches = [
        "comments: unused",
        "consistency: [[e-mail, email], [“Ü”, é, 👩‍👧]]",
        "forbidden: [one, two]\n  at: segment-start\n  unless: not one",
        "native: SomeType",
        "pattern: (?<n>a+)\\{\n  ignore-case: true\n  replacement: x{n}",
        "repeat: words",
        "repeat: {words: [2, 4], of: [a, b], except: [c]}",
        "sequence: [{word: [a, B], as: x, space: some}, {is: number, repeat: [0, 100]}]\n  replacement: '{x}'",
        "sequence: [[{mark: '“,', not: {class: titles}}], [{abbreviation: true, context: true}, {class: agencies}]]",
        "terms: {one thing: another, two things: ''}\n  at: sentence-start",
        "vocabulary-terms: {“é”: [e, E]}",
    ]

    private static func rules() throws -> [Rule] {
        let sample = "match:\n  terms:\n    north core: North Korea\n"
        var rules = [try SampleRule.rule()]
        for match in matches {
            let source = SampleRule.source
                .replacing(sample, with: "match:\n  \(match)\n")
                .replacing("[en, de]", with: "all").replacing(
                    "fix: suggested\n", with: "measured: Once in 100 pages.\n"
                )
                .replacing("            good: He left North Korea | today.\n", with: "")
            rules.append(try SampleRule.rule(source))
        }
        return rules
    }

    private static func read(_ bytes: some Collection<UInt8>) throws(MalformedPack) -> [Rule] {
        try with(bytes) { buffer throws(MalformedPack) in
            try CompiledRules.rules(buffer, texts: { _ in fatalError("not asked for") }, examples: { _ in [] })
        }
    }

    private static func with<Value>(
        _ bytes: some Collection<UInt8>, _ read: (UnsafeBufferPointer<UInt8>) throws(MalformedPack) -> Value
    ) throws(MalformedPack) -> Value {
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        defer { copy.deallocate() }
        _ = copy.initialize(fromContentsOf: Array(bytes))
        return try read(UnsafeBufferPointer(copy))
    }

    @Test func givesBackWhatWasWritten() throws {
        let rules = try Self.rules()
        let texts = try Self.with(CompiledRulesWriter.texts(rules).utf8, CompiledRules.texts)
        let examples = try Self.with(CompiledRulesWriter.examples(rules).utf8, CompiledRules.examples)
        let read = try Self.with(CompiledRulesWriter.rules(rules).utf8) { bytes throws(MalformedPack) in
            try CompiledRules.rules(bytes, texts: { texts[$0] }, examples: { examples[$0] })
        }
        #expect(read.count == Self.matches.count + 1)
        #expect(zip(read, rules).flatMap { $0.differences(from: $1) } == [])
    }

    @Test func noRulesAreNoRules() throws {
        #expect(try Self.read(CompiledRulesWriter.rules([]).utf8).isEmpty)
    }

    @Test func everyCutIsNoticed() throws {
        let bytes = Array(CompiledRulesWriter.rules(try Self.rules()).utf8)
        for end in bytes.indices { #expect(throws: MalformedPack.self) { try Self.read(bytes[..<end]) } }
        #expect(throws: MalformedPack(offset: bytes.count)) { try Self.read(bytes + [UInt8(ascii: "0")]) }
    }

    @Test func garbageIsRefusedOrReadButNeverTraps() throws {
        let rules = try Self.rules()
        let packs = [
            CompiledRulesWriter.rules(rules), CompiledRulesWriter.texts(rules), CompiledRulesWriter.examples(rules),
        ]
        var random = SeededGenerator(seed: 1)
        var refused = 0
        for _ in 0..<1000 {
            for pack in packs {
                var damaged = Array(pack.utf8)
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                let noise = (0..<64).map { _ in UInt8.random(in: 0x30...0x73, using: &random) }
                for bytes in [damaged, noise] {
                    if (try? Self.read(bytes)) == nil { refused += 1 }
                    _ = try? Self.with(bytes, CompiledRules.texts)
                    _ = try? Self.with(bytes, CompiledRules.examples)
                }
            }
        }
        #expect(refused > 0)
    }

    /// A count is no reason to set memory aside.
    @Test func refusesACountThatTheTextCannotHold() {
        #expect(throws: MalformedPack.self) { try Self.read("ooooo0".utf8) }
        #expect(throws: MalformedPack.self) { try Self.with("ooooo0".utf8, CompiledRules.examples) }
    }
}
