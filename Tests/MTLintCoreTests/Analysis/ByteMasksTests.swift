import CScan
import MTLintTestSupport
import Testing

@testable import MTLintCore

/// Bit masks of bytes, held against what they say byte by byte.
struct ByteMasksTests {
    private static let hard = Array("azAZ@[`{09/:'., \t\n\r\u{B}-".utf8) + [0, 0x7F, 0x80, 0xC3, 0xFF]

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func text(_ random: inout SeededGenerator, _ count: Int) -> [UInt8] {
        let isHard = Bool.random(using: &random)
        return (0..<count).map { _ in
            isHard
                ? hard[Int.random(in: hard.indices, using: &random)] : UInt8.random(in: .min ... .max, using: &random)
        }
    }

    /// Whether a byte of a stretch is in a word or number, or joins one.
    private static func isJoined(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Bool {
        let byte = bytes[at]
        if isLetter(byte) || isDigit(byte) || byte >= 0x80 { return true }
        guard at > bytes.startIndex, at + 1 < bytes.endIndex else { return false }
        let (before, after) = (bytes[at - 1], bytes[at + 1])
        if byte == 0x27 {
            return (isLetter(before) || isDigit(before) || before >= 0x80) && (isLetter(after) || after >= 0x80)
        }
        // Digits of other scripts may be among what is not ASCII.
        return (byte == 0x2E || byte == 0x2C) && (isDigit(before) || before >= 0x80)
            && (isDigit(after) || after >= 0x80)
    }

    /// One memory for stretches of many lengths, the longer ones first or last.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func everyMaskIsRight(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var masks = ByteMasks()
        for _ in 0..<6 {
            let start = Int.random(in: 0...70, using: &random)
            let bytes = Self.text(&random, start + Int.random(in: 0...400, using: &random) + 40)
            let range = start..<(bytes.count - 40)
            PaddedBytes(bytes).withUnsafeBytes { text in
                if let base = text.baseAddress { masks.scan(base, range) }
            }
            #expect(masks.start == start)
            var wrong: [Int] = []
            for at in range {
                let block = masks.blocks[(at - start) / 64]
                let bit = UInt64((at - start) % 64)
                let byte = bytes[at]
                let expected = [
                    Self.isLetter(byte), (0x41...0x5A).contains(byte), Self.isDigit(byte), byte >= 0x80,
                    [0x20, 0x09, 0x0A, 0x0D].contains(byte), byte == 0x0A || byte == 0x0D, byte == 0x27,
                    byte == 0x2E || byte == 0x2C, Self.isJoined(bytes[range], at),
                ]
                let found = [
                    block.letter, block.upper, block.digit, block.high, block.space, block.line, block.apostrophe,
                    block.separator, masks.joined[(at - start) / 64],
                ]
                if found.map({ $0 >> bit & 1 == 1 }) != expected { wrong.append(at) }
            }
            #expect(wrong.isEmpty, "\(bytes) from \(start)")
            // Nothing is seen beyond the stretch, but for classes that are only asked for within it.
            for at in range.count..<((range.count + 63) / 64 * 64 + 64) {
                let block = masks.blocks[at / 64]
                let seen =
                    (block.letter | block.digit | block.high | block.upper | masks.joined[at / 64]) >> UInt64(at % 64)
                #expect(seen & 1 == 0)
            }
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func runsEndWhereTheyEnd(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: 100 + seed)
        var masks = ByteMasks()
        let start = Int.random(in: 0...70, using: &random)
        // Mostly letters, so that runs go over several blocks.
        var bytes = [UInt8](repeating: 0x61, count: start + Int.random(in: 1...400, using: &random))
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            bytes[Int.random(in: bytes.indices, using: &random)] = 0x20
        }
        let range = start..<bytes.count
        PaddedBytes(bytes).withUnsafeBytes { text in
            if let base = text.baseAddress { masks.scan(base, range) }
        }
        for at in range where bytes[at] == 0x61 {
            let end = bytes[at...].firstIndex(of: 0x20) ?? bytes.count
            for limit in [at + 1, bytes.count, Int.random(in: (at + 1)...bytes.count, using: &random)] {
                let found = masks.view.runEnd(from: at, limit: limit)
                if found != min(end, limit) { Issue.record("\(found), not \(min(end, limit)), from \(at) of \(range)") }
            }
        }
    }

    /// Runs of bytes beyond ASCII are what a walk over the bytes finds, in any part of what was scanned.
    @Test(arguments: 0..<40 as Range<UInt64>)
    func runsBeyondASCIIAreFound(_ seed: UInt64) {
        var random = SeededGenerator(seed: 200 + seed)
        var masks = ByteMasks()
        let start = Int.random(in: 0...70, using: &random)
        let rarity = Int.random(in: 1...60, using: &random)
        var isHigh = false
        let bytes: [UInt8] = (0..<(start + 300)).map { _ in
            if Int.random(in: 0...rarity, using: &random) == 0 { isHigh.toggle() }
            return isHigh ? 0xC3 : 0x61
        }
        PaddedBytes(bytes).withUnsafeBytes { text in
            if let base = text.baseAddress { masks.scan(base, start..<bytes.count) }
        }
        for _ in 0..<10 {
            let from = Int.random(in: start...bytes.count, using: &random)
            let range = from..<Int.random(in: from...bytes.count, using: &random)
            var found: [Range<Int>] = []
            masks.forEachRunBeyondASCII(range) { found.append($0) }
            var expected: [Range<Int>] = []
            for at in range where bytes[at] >= 0x80 {
                if let last = expected.last, last.upperBound == at {
                    expected[expected.count - 1] = last.lowerBound..<(at + 1)
                } else {
                    expected.append(at..<(at + 1))
                }
            }
            #expect(found == expected)
        }
    }

    /// Sixty-four bits from any bit of two words.
    @Test func bitsAreTakenOutOfTwoWords() {
        var random = SeededGenerator(seed: 7)
        let masks = ByteMasks()
        let (first, second): (UInt64, UInt64) = (random.next(), random.next())
        for shift in 0..<64 as Range<UInt64> {
            let expected = shift == 0 ? first : first >> shift | second << (64 - shift)
            #expect(masks.view.bits(first, second, shift: shift, ~0) == expected)
            #expect(masks.view.bits(first, second, shift: shift, 0xFF) == expected & 0xFF)
        }
    }
}
