internal import MTLintCore

/// Writes replacements into strings with escapes that begin with a backslash.
struct EscapeEncoder: ReplacementEncoder {
    /// Whose escapes.
    enum Dialect: Sendable {
        case json
        /// Of gettext's PO files, in which characters beyond ASCII are never escaped.
        case gettext
        case properties
        /// Of Apple's .strings files.
        case strings
    }

    private let dialect: Dialect
    private let habit: EscapeHabit
    private let isASCII: Bool

    init(_ dialect: Dialect, _ habit: EscapeHabit, _ source: PaddedBytes) {
        self.dialect = dialect
        self.habit = habit
        isASCII = !source.bytes.contains { $0 >= 0x80 }
    }

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        var encoded = ""
        for scalar in replacement.unicodeScalars {
            guard let spelling = spelling(of: scalar) else { return nil }
            // A space at a value's beginning would be no part of it.
            let isLost = dialect == .properties && scalar == " " && encoded.isEmpty && Self.beginsValue(range, source)
            encoded += isLost ? "\\ " : spelling
        }
        return encoded
    }

    private func spelling(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "\\": return "\\\\"
        case "\"" where dialect != .properties: return "\\\""
        case "\n": return "\\n"
        case "\t": return "\\t"
        default: break
        }
        if scalar.value < 0x20 || scalar.value == 0x7F { return nil }
        return habit.escape(scalar, prefix: dialect == .strings ? "\\U" : "\\u", isASCII: isASCII) ?? String(scalar)
    }

    private static func beginsValue(_ range: TextRange<InFile>, _ source: PaddedBytes) -> Bool {
        var at = Int(range.start)
        while at > 0, source[at - 1] == 0x20 || source[at - 1] == 0x09 { at -= 1 }
        return at > 0 && [0x3D, 0x3A, 0x0A].contains(source[at - 1])
    }
}
