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
