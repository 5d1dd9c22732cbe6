import MTLintCore
import Testing

struct MessageTemplateTests {
    @Test func placeholdersAreFilled() throws {
        let template = try MessageTemplate("“{found}” is {what}, not “{found}”")
        #expect(template.placeholders == ["found", "what", "found"])
        #expect(
            template.rendered([MessageArgument("what", "é"), MessageArgument("found", "{what}")])
                == "“{what}” is é, not “{what}”")
        #expect(template.rendered([]) == template.source)
    }

    @Test(arguments: ["{", "}", "a {b", "a} b", "{}", "{Found}", "{a b}", "{a{b}}"])
    func bracesMustPairUpRoundAWord(_ source: String) {
        #expect(throws: MalformedTemplate.self) { try MessageTemplate(source) }
    }

    @Test func textWithoutPlaceholdersIsItself() throws {
        #expect(try MessageTemplate("").rendered([]).isEmpty)
        #expect(try MessageTemplate("plain — text").rendered([MessageArgument("plain", "x")]) == "plain — text")
    }
}
