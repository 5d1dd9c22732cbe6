import MTLintCore
import Testing

@testable import MTLintFiles

struct WindowedFileTests {
    private static let pieces = [
        "One.", "Two, and “three”?\n", "\n", "\n\n", " four ", "\r\n", "é", "日本語。", "\u{1F600}", "five six seven",
        "! Eight",
    ]

    private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
        (0..<200).flatMap { _ in Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8) }
    }

    @Test(arguments: 0..<40)
    func theWindowsAreTheFile(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bytes = Self.text(&generator)
        let folder = try TemporaryFolder()
        let path = try folder.write("long.txt", bytes: bytes)
        let file = try #require(WindowedFile(reading: path, from: 64, windowLength: 64))
        var read: [UInt8] = []
        for window in file.windows {
            let text = try file.text(of: window)
            #expect(window.origin.bytes == read.count && text.count == window.count && text.count <= 64)
            #expect(window.origin.lines == LineIndex(PaddedBytes(read)).starts.count - 1)
            #expect(UTF8Text.firstInvalid(in: text.bytes.span) == nil, "no scalar is cut")
            read += text.bytes
        }
        #expect(read == bytes && file.windows.count > 10)
        #expect(try file.beginning.bytes.elementsEqual(file.text(of: #require(file.windows.first)).bytes))
    }

    @Test(arguments: [
        ("aaaa bbbb\n\ncccc. Dd", "aaaa bbbb\n\n"), ("aaaa. Bbb cc ddd eee", "aaaa. Bbb cc ddd "),
        ("aa bb cc dd.\nee\nff gg", "aa bb cc dd.\n"), ("a b c d e f. G h i j", "a b c d e f. "),
        ("aaaaaaaaaaaaaaaaaaaaé", "aaaaaaaaaaaaaaaaaaaa"), ("aa bb cc dd\r\n\r\nee f", "aa bb cc dd\r\n\r\n"),
    ])
    func theBestBorderIsTaken(_ text: String, _ first: String) {
        let border = WindowBorder.last(in: PaddedBytes(text.utf8))
        #expect(String(decoding: Array(text.utf8)[..<border], as: UTF8.self) == first)
    }

    /// Such files are read as a whole, which says what is wrong with them.
    @Test func aFileThatIsNotLongOrNotUTF8HasNoWindows() throws {
        let folder = try TemporaryFolder()
        let long = [UInt8](repeating: 0x61, count: 300)
        #expect(WindowedFile(reading: try folder.write("long", bytes: long), from: 100, windowLength: 64) != nil)
        #expect(WindowedFile(reading: try folder.write("short", bytes: long), from: 301, windowLength: 64) == nil)
        #expect(
            WindowedFile(reading: try folder.write("bad", bytes: long + [0xC3, 0x28]), from: 100, windowLength: 64)
                == nil)
        #expect(WindowedFile(reading: try folder.write("nul", bytes: long + [0]), from: 100, windowLength: 64) == nil)
        #expect(
            WindowedFile(
                reading: try folder.write("mark", bytes: [0xEF, 0xBB, 0xBF] + long), from: 100, windowLength: 64)
                == nil)
        #expect(WindowedFile(reading: "\(folder.path)/none", from: 0, windowLength: 64) == nil)
        #expect(WindowedFile(reading: folder.path, from: 0, windowLength: 64) == nil)
    }

    @Test func aFileThatWasChangedIsAnError() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("long", bytes: [UInt8](repeating: 0x61, count: 300))
        let file = try #require(WindowedFile(reading: path, from: 100, windowLength: 64))
        let last = try #require(file.windows.last)
        try folder.write("long", bytes: [UInt8](repeating: 0x61, count: 290))
        #expect(throws: FileError.self) { try file.text(of: last) }
        try folder.write("long", bytes: [UInt8](repeating: 0xFF, count: 300))
        #expect(throws: FileError.self) { try file.text(of: last) }
    }
}
