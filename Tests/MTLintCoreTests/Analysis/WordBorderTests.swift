import CICU
import MTLintTestSupport
import Testing

@testable import MTLintCore

/// Words of real text, held against ICU's word breaks (UAX #29).
struct WordBorderTests {
    /// The offsets that ICU puts a border at, the ends included.
    private static func borders(_ line: [UInt8]) -> Set<Int> {
        guard let iterator = cicu_word_breaks_open("") else { return [] }
        defer { cicu_breaks_close(iterator) }
        var borders = [Int32](repeating: 0, count: line.count + 1)
        let count = cicu_breaks_of(iterator, line, Int32(line.count), &borders, Int32(borders.count))
        return Set(borders.prefix(Int(max(0, count))).map { Int($0) } + [0])
    }

    private static func words(_ line: [UInt8]) -> [Token] {
        let text = PaddedBytes(line)
        var tokenizer = Tokenizer()
        var tokens = TokenList()
        tokenizer.begin(text, 0..<text.count)
        tokenizer.tokenize(text, 0..<text.count, protected: [], into: &tokens)
        return (0..<tokens.count).map { tokens[$0] }.filter { $0.isWord || $0.isNumber }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    /// Whether ICU keeps together on purpose what we cut: “’s” and what it comes off, “U.S”, “snake_case”, “a@b”, “6'2”.
    private static func isCutOnPurpose(_ line: [UInt8], _ offset: Int) -> Bool {
        let rest = line[offset...]
        if rest.starts(with: "'s".utf8) || rest.starts(with: "'S".utf8) { return true }
        return [offset - 1, offset].contains { at in
            guard line.indices.contains(at - 1), line.indices.contains(at + 1) else { return false }
            if line[at] == 0x27 { return !isLetter(line[at - 1]) && !isLetter(line[at + 1]) }
            return [0x2E, 0x40, 0x5F].contains(line[at])
        }
    }

    @Test(arguments: CorpusDocument.names)
    func wordsEndWhereICUSaysSo(_ name: String) throws {
        let document = try CorpusDocument(named: name)
        var count = 0
        for line in document.text.bytes.split(separator: 0x0A).map({ Array($0) }) where line.allSatisfy({ $0 < 0x80 }) {
            let borders = Self.borders(line)
            let words = Self.words(line)
            count += words.count
            let ours = Set(words.flatMap { [Int($0.start), Int($0.end)] })
            for offset in ours where !borders.contains(offset) {
                if Self.isCutOnPurpose(line, offset) { continue }
                Issue.record("a border at \(offset) of “\(String(decoding: line, as: UTF8.self))”")
            }
            // And no border between letters is missing.
            for offset in borders where !ours.contains(offset) {
                let neighbours = [offset - 1, offset].filter { line.indices.contains($0) }
                if !neighbours.contains(where: { Self.isLetter(line[$0]) }) { continue }
                Issue.record("no border at \(offset) of “\(String(decoding: line, as: UTF8.self))”")
            }
        }
        #expect(count > 0)
    }
}
