import MTLintCore
import Testing

@testable import MTLintConfiguration

struct EditorConfigTests {
    @Test(
        arguments: [
            ("[*]\nspelling_language = de", "a/b.txt", "de"),
            ("root = true\n[*.{md,txt}]\nSpelling_Language=en-GB\r\n", "b.txt", "en-gb"),
            ("[*.txt]\nspelling_language = de\n[b.txt]\nspelling_language = fr", "a/b.txt", "fr"),
            ("[docs/**]\nspelling_language = de", "docs/x/b.txt", "de"),
            ("[docs/**]\nspelling_language = de", "b.txt", nil),
            ("[{a,b{1..2}}.txt]\nspelling_language = pl", "b2.txt", "pl"),
            ("[{a,b{1..2}}.txt]\nspelling_language = pl", "b3.txt", nil),
            ("; x\n# y\n[*]\nindent_size = 4\nspelling_language", "b.txt", nil),
            ("spelling_language = de", "b.txt", nil),
        ] as [(String, String, String?)])
    func languages(_ text: String, _ path: String, _ language: String?) throws {
        let file = try EditorConfig(Array(text.utf8), path: ".editorconfig")
        #expect((file.language(of: Array(path.utf8)[...]) ?? nil)?.value.tag == language)
    }

    @Test func unsetTakesBack() throws {
        let file = try EditorConfig(
            Array("[*]\nspelling_language=de\n[*.txt]\nspelling_language=unset".utf8), path: ".editorconfig")
        let found = file.language(of: Array("a.txt".utf8)[...])
        #expect(found != nil && found.flatMap(\.self) == nil)
    }

    @Test func aValueThatIsNoLanguageIsAnError() {
        #expect(throws: (any Error).self) {
            try EditorConfig(Array("[*]\nspelling_language = the english".utf8), path: ".editorconfig")
        }
    }

    @Test func hostileBracesEnd() {
        let pattern = String(repeating: "{1..200}", count: 40)
        #expect(EditorConfig.expanded(pattern).isEmpty)
        #expect(EditorConfig.expanded(String(repeating: "{", count: 10_000)).count == 1)
    }
}
