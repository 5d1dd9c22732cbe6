import MTLintCore
import Testing

struct PaddedBytesTests {
    @Test func textIsFollowedByZeros() {
        let bytes = PaddedBytes("été".utf8)
        #expect(Array(bytes.bytes) == Array("été".utf8))
        #expect((bytes.count..<(bytes.count + PaddedBytes.padding)).allSatisfy { bytes[$0] == 0 })
        #expect(PaddedBytes().count == 0 && PaddedBytes()[PaddedBytes.padding - 1] == 0)
    }

    @Test func fillingKeepsWhatWasWritten() {
        let bytes = PaddedBytes(capacity: 10) { buffer in
            for (index, byte) in "abc".utf8.enumerated() { buffer[index] = byte }
            return 3
        }
        #expect(Array(bytes.bytes) == Array("abc".utf8))
        #expect((3..<(3 + PaddedBytes.padding)).allSatisfy { bytes[$0] == 0 })
    }

    /// Scalars of every length, forwards and backwards.
    @Test func scalarsAreDecodedBothWays() {
        let text = "a\u{7F}\u{80}é\u{7FF}\u{800}€\u{FFFF}\u{10000}😀\u{10FFFF}"
        let bytes = PaddedBytes(text.utf8)
        var at = 0
        for scalar in text.unicodeScalars {
            let decoded = bytes.scalar(at: at)
            #expect(decoded.value == scalar.value && decoded.length == UTF8.width(scalar))
            at += decoded.length
            #expect(bytes.scalar(before: at) == decoded)
        }
        #expect(at == bytes.count)
        #expect(bytes.scalar(before: 0) == nil)
    }
}

/// Counting eight bytes at once gives what counting one by one does.
@Test(arguments: 0..<30)
func `counts are those of a plain loop`(seed: Int) {
    // All sequences of a few bytes that a borrow or carry could mix up.
    let alphabet: [UInt8] = [0x0A, 0x0B, 0x0D, 0x8A, 0x0A, 0x00, 0xFF, 0x20]
    let bytes = (0..<97).map { alphabet[($0 &* 7 &+ seed &* $0 &* $0 &+ seed) % alphabet.count] }
    let text = PaddedBytes(bytes)
    for start in 0..<17 {
        for end in stride(from: start, through: bytes.count, by: 5) {
            let range = start..<end
            #expect(text.count(of: 0x0A, in: range) == bytes[range].count { $0 == 0x0A })
            let ends = range.count { index in
                bytes[index] == 0x0A || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
            }
            if end == bytes.count || bytes[end] != 0x0A || end == 0 || bytes[end - 1] != 0x0D {
                #expect(text.lineEndCount(in: range) == ends)
            }
        }
    }
    #expect(text.count(of: 0x0A, in: 0..<97, most: 3) >= min(3, bytes.count { $0 == 0x0A }))
}
