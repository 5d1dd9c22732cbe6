import MTLintCore
import Testing

@testable import MTLintFormats

/// What no rule may judge or change in a text.
struct PlaceholderTests {
    private func shown(_ text: String, _ syntax: PlaceholderSyntax = .messages) -> String {
        let bytes = PaddedBytes(text.utf8)
        var finder = PlaceholderFinder(
            bytes, [Segment(range: TextRange(0..<bytes.count), role: .message)], syntax)
        finder.find()
        var shown = ""
        var at = 0
        for range in TextRange.joined(finder.ranges.sorted()) {
            shown += bytes.string(at..<Int(range.start)) + "⟨\(bytes.string(range.indices))⟩"
            at = Int(range.end)
        }
        return shown + bytes.string(at..<bytes.count)
    }

    @Test(arguments: [
        "⟨{name}⟩ and ⟨{0}⟩, ⟨{}⟩ ⟨{price:N2}⟩ ⟨{obj.a[0]!r}⟩ {not one}",
        "⟨{{name}}⟩ ⟨{{ a | b }}⟩ ⟨{% if x %}⟩ ⟨%{name}⟩ ⟨${name}⟩ ⟨#{name}⟩ {{ open",
        "⟨%s⟩ ⟨%1$d⟩ ⟨%-5.2f⟩ ⟨%lld⟩ ⟨%%⟩ ⟨%@⟩ ⟨%(count)d⟩ ⟨%1⟩ and ⟨%L2⟩, ⟨%n⟩",
        "50 % discount, 100%, 5% of it, % d",
        "⟨%#@files@⟩ ⟨%1$#@files@⟩",
        "Click ⟨<b>⟩here⟨</b>⟩&⟨<br/>⟩ or ⟨<0>⟩there⟨</0>⟩; 3 < 4 > 2",
        "a&nbsp;b without a tag",
        "⟨<b>⟩a⟨&nbsp;⟩b⟨</b>⟩",
        "write to ⟨a.b@c.org⟩ or ⟨http://x.org/?a=b⟩.",
        "⟨{n, number}⟩ ⟨{when, date, short}⟩",
        "⟨{n, plural, =0 {⟩No files⟨} one {⟩One file⟨} other {⟩⟨#⟩ files⟨}}⟩ left",
        "⟨{who, select, female {⟩She⟨} other {⟩⟨{name}⟩ they⟨}}⟩",
        "⟨{a, plural, one {⟩⟨{b, plural, one {⟩x⟨} other {⟩y⟨}}⟩⟨} other {⟩z⟨}}⟩",
        "{n, plural, one {never closed",
    ])
    func placeholders(_ text: String) {
        #expect(shown(text.replacing("⟨", with: "").replacing("⟩", with: "")) == text)
    }

    @Test func onlyTheFormsOfTheFormat() {
        #expect(shown("%s {a} <b>", .braces) == "%s ⟨{a}⟩ <b>")
    }

    /// Nobody writes this, and it must not take long.
    @Test(.timeLimit(.minutes(1)))
    func hostileTexts() {
        for piece in ["{a, plural, a {", "{", "{{", "%(", "<a", "&a", "{a,", "${"] {
            _ = shown(String(repeating: piece, count: 10_000))
        }
    }
}
