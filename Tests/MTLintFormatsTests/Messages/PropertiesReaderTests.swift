import MTLintCore
import MTLintFormats
import Testing

/// What .properties files give to lint.
struct PropertiesReaderTests {
    @Test func valuesAreMessages() throws {
        #expect(
            try read(
                """
                # comment
                ! another
                a.b = One {0}
                c:Two
                d\\ e Three
                empty =
                long = first \\
                       second\\u00e9\\n\\
                  third
                """, as: .properties)
                == [
                    "message: One ⟨{0}⟩", "message: Two", "message: Three", "headline: first secondé",
                    "headline: third",
                ])
    }

    @Test func commentsHaveTheirPlaces() {
        let document = PropertiesReader().document(of: PaddedBytes("# a\nb=c\n  !d".utf8))
        #expect(document.comments.map(\.text) == [" a", "d"])
    }

    @Test func replacementsAreEscaped() throws {
        #expect(try replace("x", with: "\\\n\"é", in: "a = x", as: .properties) == "a = \\\\\\n\"é")
        #expect(try replace("x", with: "é", in: "a = \\u00eax", as: .properties) == "a = \\u00ea\\u00e9")
        #expect(try replace("x", with: " y", in: "a = x", as: .properties) == "a = \\  y".replacing("  ", with: " "))
    }

    /// A fix behind it could make it whole.
    @Test func brokenEscapesAreProtected() throws {
        #expect(
            try read("a = x \\u0e0Stop \\u00e9\\u1 \\u", as: .properties) == ["message: x ⟨\\u0e0S⟩top é⟨\\u1⟩ ⟨\\u⟩"])
    }
}
