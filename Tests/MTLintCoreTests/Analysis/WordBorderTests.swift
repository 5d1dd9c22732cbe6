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

    /// Whether ICU keeps together on purpose what we cut: “’s” and what it comes off, “U.S”, “snake_case”.
    private static func isCutOnPurpose(_ line: [UInt8], _ offset: Int) -> Bool {
        let rest = line[offset...]
        if rest.starts(with: Array("'s".utf8)) || rest.starts(with: Array("'S".utf8)) { return true }
        return [offset - 1, offset].contains { line.indices.contains($0) && [0x2E, 0x5F].contains(line[$0]) }
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
                let place = String(decoding: line[max(0, offset - 10)..<min(line.count, offset + 10)], as: UTF8.self)
                #expect(Self.isCutOnPurpose(line, offset), "border in “\(place)”")
            }
            // And no border between letters is missing.
            for offset in borders where !ours.contains(offset) {
                let touchesLetter = [offset - 1, offset].contains {
                    line.indices.contains($0) && Self.isLetter(line[$0])
                }
                #expect(!touchesLetter, "no border at \(offset) of “\(String(decoding: line, as: UTF8.self))”")
            }
        }
        #expect(count > 0)
    }
}
