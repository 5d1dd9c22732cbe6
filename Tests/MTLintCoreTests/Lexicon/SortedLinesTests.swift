import MTLintTestSupport
import Testing

@testable import MTLintCore

/// Lookups in sorted lines, held against a plain array.
struct SortedLinesTests {
    private static func lines(_ text: SortedLines, prefix: String, most: Int = .max) -> [String] {
        var found: [String] = []
        text.forEachLine(prefix: Array(prefix.utf8)) {
            found.append(String(decoding: $0, as: UTF8.self))
            return found.count < most
        }
        return found
    }

    @Test func linesAreFoundWhole() {
        let table = SortedLines("ab\nabc\nabd\tx\nb\nété\n")
        for line in ["ab", "abc", "abd\tx", "b", "été"] { #expect(table.contains(Array(line.utf8)), "\(line)") }
        for line in ["", "a", "abd", "abcd", "abd\ty", "ét", "étéx", "c", "zz", "\u{10FFFF}"] {
            #expect(!table.contains(Array(line.utf8)), "\(line)")
        }
    }

    @Test func linesOfAPrefixComeInOrder() {
        let table = SortedLines("ab\nabc\nabd\tx\nb\nété\n")
        #expect(Self.lines(table, prefix: "ab") == ["ab", "abc", "abd\tx"])
        #expect(Self.lines(table, prefix: "abd\t") == ["abd\tx"])
        #expect(Self.lines(table, prefix: "") == ["ab", "abc", "abd\tx", "b", "été"])
        #expect(Self.lines(table, prefix: "é") == ["été"])
        #expect(Self.lines(table, prefix: "ac").isEmpty && Self.lines(table, prefix: "z").isEmpty)
        #expect(Self.lines(table, prefix: "ab", most: 2) == ["ab", "abc"])
    }

    @Test func anEmptyTableHasNothing() {
        #expect(!SortedLines.empty.contains([]) && !SortedLines.empty.contains([0x61]))
        #expect(Self.lines(.empty, prefix: "").isEmpty)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func everyLookupIsRight(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        func word(_ least: Int) -> String {
            (0..<Int.random(in: least...4, using: &random)).map { _ in
                ["a", "b", "\t", "é"][Int.random(in: 0..<4, using: &random)]
            }.joined()
        }
        let words = Set((0..<Int.random(in: 0...40, using: &random)).map { _ in word(1) })
        let sorted = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let table = SortedLines(try ImmortalString.copy(sorted.map { "\($0)\n" }.joined()))
        for _ in 0..<60 {
            let key = word(0)
            #expect(table.contains(Array(key.utf8)) == words.contains(key), "\(key.debugDescription) in \(sorted)")
            let expected = sorted.filter { $0.utf8.starts(with: key.utf8) }
            #expect(Self.lines(table, prefix: key) == expected, "\(key.debugDescription) in \(sorted)")
        }
    }
}
