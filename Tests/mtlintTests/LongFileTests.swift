import Foundation
import MTLintTestSupport
import Testing

/// Files that are read a window at a time.
struct LongFileTests {
    private struct Finding: Decodable {
        struct Position: Decodable {
            let offset: Int
            let line: Int
            let column: Int
        }
        let start: Position
        let end: Position
        let text: String
    }

    /// 2.5 MB with a finding now and then.
    private static let text: String = {
        var text = ""
        for number in 0..<25_000 {
            text += "The ministers met in Berlin, and nothing of note was decided in that café on day \(number).\n\n"
            if number % 1_000 == 999 {
                text += "Cinéma : the festival number \(number) opens its doors on Tuesday.\n\n"
            }
        }
        return text
    }()

    @Test(arguments: ["1", "3"])
    func placesAreThoseInTheFile(_ jobs: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("long.txt", Self.text)
        let arguments = ["long.txt", "--output-format", "jsonl", "--jobs", jobs]
        let result = try Command.mtlint(arguments, in: folder.path).run()
        let bytes = Array(Self.text.utf8)
        let findings = try result.output.split(separator: "\n").map {
            try JSONDecoder().decode(Finding.self, from: Data($0.utf8))
        }
        #expect(result.status == 1 && findings.count == 25)
        for finding in findings {
            let offsets = finding.start.offset..<finding.end.offset
            #expect(String(decoding: bytes[offsets], as: UTF8.self) == finding.text && finding.text == "Cinéma :")
            #expect(finding.start.line == bytes[..<finding.start.offset].count { $0 == 0x0A } + 1)
            #expect(finding.start.column == 1)
        }
    }

    @Test func itIsOneFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("long.txt", Self.text)
        try folder.write("short.txt", Samples.clean)
        let result = try Command.mtlint(["."], in: folder.path).run()
        #expect(result.output.contains("25 findings in 1 of 2 files"), "\(result.output.suffix(200))")
        // The excerpt stands at the line that the place names.
        #expect(result.output.contains("long.txt:2001:1\n"), "\(result.output.prefix(900))")
        #expect(result.output.contains("2001 │ Cinéma :"))
    }

    @Test func oneBadByteAtTheEndIsAnErrorAndNothingElseIsReported() throws {
        let folder = try TemporaryFolder()
        try folder.write("long.txt", bytes: Array(Self.text.utf8) + [0xC3, 0x28])
        let result = try Command.mtlint(["long.txt", "--output-format", "jsonl"], in: folder.path).run()
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errors.contains("long.txt:50051:1: error:"), "\(result.errors)")
    }

    @Test func anotherLanguageIsSaidOnce() throws {
        let folder = try TemporaryFolder()
        try folder.write("long.txt", String(repeating: Samples.french + "\n", count: 6_000))
        let result = try Command.mtlint(["long.txt", "--select", "names"], in: folder.path).run()
        #expect(result.errors.split(separator: "\n").count == 1 && result.errors.contains("hardly a word"))
    }

    @Test func aTextWithoutLineEndsIsReadToo() throws {
        let folder = try TemporaryFolder()
        let text = (1...40_000).map { "Nothing was decided in Berlin on day \($0). " }.joined()
        try folder.write("line.txt", text + "Cinema : the end.")
        let result = try Command.mtlint(["line.txt", "--output-format", "jsonl"], in: folder.path).run()
        let findings = try result.output.split(separator: "\n").map {
            try JSONDecoder().decode(Finding.self, from: Data($0.utf8))
        }
        #expect(findings.map(\.text) == ["Cinema :"])
        #expect(findings.first?.start.offset == text.utf8.count && findings.first?.start.line == 1)
    }
}
