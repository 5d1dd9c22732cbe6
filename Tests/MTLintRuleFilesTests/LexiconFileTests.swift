import MTLintCore
import Testing

@testable import MTLintRuleFiles

/// Word lists are sorted by bytes, and nothing in them passes unnoticed.
struct LexiconFileTests {
    private func file(_ kind: LexiconFile.Kind, _ name: String = "x") -> LexiconFile {
        LexiconFile(language: .english, kind: kind, name: name, path: "", shownPath: "x.txt")
    }

    @Test func dropsComments() throws {
        #expect(try file(.classes).lines(Array("# a\nB\n# c\nd".utf8)) == "B\nd\n")
        #expect(try file(.tables).lines(Array("# a\n!\n#b\n".utf8)) == "!\n#b\n")
        #expect(try file(.tables).lines(Array("a\tb\nZ".utf8.reversed())) == "Z\nb\ta\n")
    }

    @Test(arguments: [
        ("a\n\nb\n", "2:1: error: a list has no blank lines"),
        ("b\na\n", "2:1: error: “a” is not in the order of bytes"),
        ("é\nz\n", "2:1: error: “z” is not in the order of bytes"),
        ("a\na\n", "2:1: error: “a” is given twice"),
        ("a\r\n", "1:1: error: a line ends with LF, not with CR LF"),
        ("a \n", "1:1: error: a space at the end of a line"),
        (" a\n", "1:1: error: a space at the beginning of a line"),
        ("# only\n", "1:1: error: the list is empty"),
        ("", "1:1: error: the list is empty"),
    ])
    func refuses(_ list: String, _ expected: String) {
        #expect(message(Array(list.utf8)) == "x.txt:\(expected)")
    }

    @Test func refusesBytesThatAreNotUTF8() {
        #expect(message(Array("a\nb".utf8) + [0xFF, 0x0A]) == "x.txt:2:1: error: not UTF-8")
    }

    private func message(_ bytes: [UInt8]) -> String? {
        do {
            _ = try file(.classes).lines(bytes)
            return nil
        } catch {
            return error.description
        }
    }
}
