import Testing

@testable import compile_rules

/// Texts as literals of Swift: the second is what the compiler reads as the first.
struct SwiftLiteralTests {
    @Test(arguments: [
        ("", ##"#""#"##),
        ("“é” \"x\" \\n", ##"#"“é” "x" \n"#"##),
        ("a\r\nb\u{0}\u{7F}", ##"#"a\#u{d}\#nb\#u{0}\#u{7f}"#"##),
        ("\"# \\#n", ###"##""# \#n"##"###),
        ("\\##(x) ###", ####"###"\##(x) ###"###"####),
    ])
    func escapes(_ text: String, _ expected: String) {
        #expect(SwiftLiteral(text).source == expected)
    }
}
