/// The forms of placeholders that may stand in the texts of a format.
struct PlaceholderSyntax: OptionSet, Sendable {
    let rawValue: UInt8

    /// `{name}`, `{0}`, `{{name}}`, `{% tag %}`, `${name}`, `%{name}`, `#{name}`, and ICU's messages.
    static let braces = PlaceholderSyntax(rawValue: 1 << 0)
    /// `%s`, `%1$d`, `%(name)s`, `%@`, `%1`, `%%`.
    static let percent = PlaceholderSyntax(rawValue: 1 << 1)
    /// `<b>`, `</b>`, `<br/>` and, in a text that has a tag, `&nbsp;`.
    static let tags = PlaceholderSyntax(rawValue: 1 << 2)

    /// What the texts of programs have.
    static let messages: PlaceholderSyntax = [.braces, .percent, .tags]
}
