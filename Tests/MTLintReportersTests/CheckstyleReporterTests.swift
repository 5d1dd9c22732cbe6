import Testing

@testable import MTLintCore
@testable import MTLintReporters

struct CheckstyleReporterTests {
    @Test func `an element a file with findings`() throws {
        let rule = try Sample.rule("a/b", message: "“{found}”", severity: .note)
        let sample = try Sample(marked: "朝 ⟦<\"⟧", rule: rule)
        #expect(
            Sample.report(.checkstyle, [Sample("a").file, sample.file]) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="8.0">
                <file name="article.txt">
                <error line="1" column="3" severity="info" message="“&lt;&quot;”." source="mtlint.a.b"/>
                </file>
                </checkstyle>

                """)
    }
}
