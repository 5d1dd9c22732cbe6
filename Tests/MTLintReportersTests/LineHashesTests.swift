import MTLintCore
import Testing

@testable import MTLintReporters

struct LineHashesTests {
    /// The vectors of github/codeql-action, src/fingerprints.test.ts (MIT).
    @Test(arguments: [
        ("", ["c129715d7a2bc9a3:1"]),
        (
            " a\nb\n  \t\tc\n d",
            ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]
        ),
        (
            " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
            [
                "8b7cf3e952e7aeb2:1", "b1ae1287ec4718d9:1", "bff680108adb0fcc:1", "c6805c5e1288b612:1",
                "b86d3392aea1be30:1", "e6ceba753e1a442:1",
            ]
        ),
        (
            " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
            [
                "e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1",
                "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1",
            ]
        ),
        (
            String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10),
            [
                "a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4",
                "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1",
                "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1",
            ]
        ),
    ])
    func `the vectors of code scanning`(text: String, expected: [String]) {
        let hashes = LineHashes(PaddedBytes(text.utf8))
        #expect((0..<hashes.count).map { hashes[$0] } == expected)
    }

    @Test func `there is a hash for every line of the line index`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let length = Int.random(in: 0...12, using: &generator)
            let text = PaddedBytes(
                (0..<length).map { _ in Array("a \t\r\n".utf8).randomElement(using: &generator) ?? 0 })
            #expect(LineHashes(text).count == LineIndex(text).starts.count)
        }
    }

    @Test func `the hash of a line is the polynomial over UTF-16 units`() {
        let text = "😀 朝\t!"
        var expected: UInt64 = 0
        let units = Array(text.utf16.filter { $0 != 0x20 && $0 != 0x09 }) + [0xFFFF]
        for unit in units + [UInt16](repeating: 0, count: 100 - units.count) {
            expected = expected &* 37 &+ UInt64(unit)
        }
        #expect(LineHashes(PaddedBytes(text.utf8))[0] == "\(String(expected, radix: 16)):1")
    }
}
