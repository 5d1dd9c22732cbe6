internal import MTLintCore

/// Makes the filters of a language's names.
enum NameFilters {
    /// In letters, of a well-known name that may be two edits away.
    private static let shortestOfTwoEdits = 8

    /// A filter of the forms that stand on a line each.
    static func ofForms(_ lines: String) -> String {
        var builder = FormFilterBuilder()
        for form in lines.utf8.split(separator: 0x0A) { builder.add(form) }
        return builder.build(bits: 16)
    }

    /// A filter of the names of `single-names` and what is left of them without a letter or two.
    static func ofNames(_ lines: String) -> String {
        var builder = FormFilterBuilder()
        for line in lines.utf8.split(separator: 0x0A) {
            // The sign, the first letter and the length stand before the name.
            let form = line.dropFirst(3).prefix { $0 != 0x09 }
            let isWellKnown = line.first == UInt8(ascii: "^")
            builder.add(form, without: isWellKnown && form.count >= shortestOfTwoEdits ? 2 : 1)
        }
        return builder.build(bits: 16)
    }
}
