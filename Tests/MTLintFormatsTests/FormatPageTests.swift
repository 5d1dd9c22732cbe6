import Foundation
import MTLintCore
import MTLintFormats
import MTLintTestSupport
import Testing

/// `docs/formats.md` says what is the case.
struct FormatPageTests {
    /// The rows of the first table: its cells without the code marks.
    private func rows() throws -> [[String]] {
        let page = try String(contentsOfFile: Repository.path("docs/formats.md"), encoding: .utf8)
        let table = page.split(separator: "\n").drop { !$0.hasPrefix("| Format") }.prefix { $0.hasPrefix("|") }
        return table.dropFirst(2).map { row in
            row.split(separator: "|").map { $0.replacing("`", with: "").trimmingPrefix(" ") }.map { cell in
                String(cell.hasSuffix(" ") ? cell.dropLast() : cell)
            }
        }
    }

    @Test func everyFormatHasItsRow() throws {
        let rows = try rows()
        #expect(rows.map(\.first) == FileFormat.allCases.map(\.rawValue))
        for row in rows {
            let format = try #require(FileFormat(rawValue: row[0]))
            let names = row[1].split(separator: ", ").map(String.init)
            for name in names { #expect(FileFormat(path: name.hasPrefix(".") ? "a\(name)" : name) == format) }
            #expect(format == .android || names == format.extensions.map { ".\($0)" })
        }
    }

    /// A comment in the form that the table gives is read as one.
    @Test func commentsHaveTheFormThatThePageGives() throws {
        for row in try rows() {
            let format = try #require(FileFormat(rawValue: row[0]))
            let samples = try Self.samples(row[3], format)
            for sample in samples {
                let comments = try format.reader().document(of: PaddedBytes(sample.utf8)).comments
                let expected = row[3] == "none" ? [] : [" a comment"]
                #expect(
                    comments.map { $0.text.last == " " ? String($0.text.dropLast()) : $0.text } == expected, "\(format)"
                )
            }
        }
    }

    /// A file with a comment of a form.
    private static func samples(_ form: String, _ format: FileFormat) throws -> [String] {
        let comment = form == "none" ? "" : form.replacing("…", with: "a comment")
        var random = SeededGenerator(seed: 1)
        // Without comments of its own.
        let bare = { (seed: UInt64) -> String? in
            random = SeededGenerator(seed: seed)
            let file = SampleFile.random(format, &random)
            return file.contains("<!--") || file.contains("# ") || file.contains("/*") || file.contains("//")
                || file.contains("NOTE") ? nil : file
        }
        switch format {
        case .vtt: return ["WEBVTT\n\n\(comment)\n\n00:01.000 --> 00:02.000\nWord\n"]
        case .po: return ["\(comment)\nmsgid \"a\"\nmsgstr \"b\"\n"]
        case .properties, .yaml: return ["\(comment)\na: b\n"]
        case .strings: return ["\(comment)\n\"a\" = \"b\";\n"]
        case .html, .markdown: return ["\(comment)\n\nWord\n"]
        default: return (0..<200).compactMap(bare).prefix(3).map { comment + $0 }
        }
    }
}
