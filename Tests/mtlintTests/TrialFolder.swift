import Foundation
import MTLintTestSupport

/// A folder as a new user may have it: good texts and bad ones, and everything that can be wrong with files.
final class TrialFolder {
    static let fault = "Cinema : the festival opens its doors on Tuesday.\n"
    static let clean = "The ministers met in Berlin, and nothing was decided.\n"

    let folder: TemporaryFolder
    /// How many files are texts that can be read.
    private(set) var readable = 0
    /// How many of them have one finding.
    private(set) var faulty = 0

    init() throws {
        folder = try TemporaryFolder()
    }

    /// The folder with everything in it.
    static func filled() throws -> TrialFolder {
        let trial = try TrialFolder()
        try trial.fill()
        return trial
    }

    private func fill() throws {
        try writeTexts()
        try writeOddNames()
        try writeBroken()
        for (name, bytes) in [
            ("binary.txt", [0, 1, 2]), ("picture.md", [0x89, 0x50, 0x4E, 0x47, 0]),
            ("late.txt", Array(Self.clean.utf8) + [0]),
        ] as [(String, [UInt8])] { try folder.write("binary/\(name)", bytes: bytes) }
        try folder.write("wrong/.mtlint.yml", "langauge: en\n")
        for name in ["a.txt", "b/c.md"] { try folder.write("wrong/\(name)", Self.fault) }
        try folder.write("lookalike/.mtlint.yaml", "language: en\n")
        try folder.write("lookalike/a.txt", Self.fault)
        try writeLinks()
    }

    private func writeText(_ name: String, _ text: String) throws {
        try folder.write(name, text)
        readable += 1
        if text.contains("Cinema :") { faulty += 1 }
    }

    private func writeTexts() throws {
        for index in 0..<80 { try writeText("texts/\(index).txt", index % 3 == 0 ? Self.fault : Self.clean) }
        for index in 0..<40 {
            try writeText("pages/\(index).md", "# T\n\n" + (index % 4 == 0 ? Self.fault : Self.clean))
        }
        for index in 0..<20 {
            try writeText("pages/\(index).html", "<p>\(index % 5 == 0 ? Self.fault : Self.clean)</p>\n")
        }
        for index in 0..<10 { try writeText("po/\(index).po", "msgid \"a\"\nmsgstr \"\(Self.clean.dropLast())\"\n") }
        // Longer than what is read at a time, and without a line end.
        try writeText("long/lines.txt", String(repeating: Self.clean, count: 30_000) + "\n" + Self.fault)
        try writeText(
            "long/line.txt", String(Self.clean.dropLast()) + (0..<1000).map { " It was \($0) of them." }.joined())
        try writeText("empty/a.txt", "")
        try writeText("empty/blank.md", " \n\n\t\n")
        try folder.write("empty/mark.txt", bytes: [0xEF, 0xBB, 0xBF])
        try folder.write(
            "utf16/a.txt", bytes: [0xFF, 0xFE] + Self.fault.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        readable += 2
        faulty += 1
        try writeText((0..<50).map { "d\($0)/" }.joined() + "deep.txt", Self.fault)
    }

    private func writeOddNames() throws {
        for name in [
            "with space.txt", "tab\there.txt", "new\nline.txt", "quote\"'.txt", "-dash.txt", "--fix.txt", "žluť.txt",
            "😀.md",
            "esc\u{1B}[31m.txt", "a:1:2.txt", "*.txt", "$(x).txt", "%41.txt", "UPPER.TXT", "right\u{202E}left.txt",
        ] { try writeText("names/\(name)", Self.fault) }
    }

    /// What a file of each format is not.
    private func writeBroken() throws {
        for (name, text) in Self.broken { try folder.write("broken/\(name)", text) }
        try folder.write("broken/latin1.txt", bytes: Array("Caf".utf8) + [0xE9, 0x0A])
        try folder.write("broken/half.txt", bytes: [0xFF, 0xFE, 0x61])
        // A name that is not UTF-8.
        let name =
            "\(folder.path)/broken/".utf8CString.dropLast().map { UInt8(bitPattern: $0) } + [0xFF] + Array(".txt".utf8)
            + [0]
        let file = name.withUnsafeBytes { fopen($0.bindMemory(to: CChar.self).baseAddress, "w") }
        if let file { fclose(file) }
    }

    static let broken = [
        "a.po": "msgid \"a\"\nmsgstr \"b\n", "a.xliff": "<xliff><file></xliff>",
        "strings.xml": "<resources><string>a</resources>",
        "a.strings": "\"a\" = \"b\"\n\"c\"", "a.vtt": "no header\n", "a.arb": "{", "a.srt": "x\n", "a.tmx": "",
        "a.resx": "<root>",
        "a.stringsdict": "<plist>",
    ]

    private func writeLinks() throws {
        try folder.write("links/.hidden.txt", Self.fault)
        try folder.link("links/self", to: ".")
        try folder.link("links/a", to: "b")
        try folder.link("links/b", to: "a")
        try folder.link("links/dangling.txt", to: "none")
        try folder.link("links/file.txt", to: "../texts/0.txt")
        mkfifo("\(folder.path)/links/pipe.txt", 0o600)
    }
}
