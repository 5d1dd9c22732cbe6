internal import MTLintCore

/// Writes replacements into the scalars of YAML.
struct YAMLEncoder: ReplacementEncoder {
    private let places: [YAMLScalar]
    private let habit: EscapeHabit
    private let isASCII: Bool

    init(places: [YAMLScalar], habit: EscapeHabit, _ source: PaddedBytes) {
        self.places = places
        self.habit = habit
        isASCII = !source.bytes.contains { $0 >= 0x80 }
    }

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        let after = places.partitioningIndex { $0.range.lowerBound > Int(range.start) }
        guard after > 0 else { return nil }
        let place = places[after - 1]
        let hasControls = replacement.unicodeScalars.contains { !Self.isPrintable($0) }
        switch place.style {
        case .doubleQuoted: return inDoubleQuotes(replacement)
        case .singleQuoted: return hasControls ? nil : replacement.replacing("'", with: "''")
        case .literal, .folded: return hasControls ? nil : replacement
        case .plain:
            return hasControls || !isPlain(replacement, at: range.indices, of: source, in: place.range)
                ? nil : replacement
        }
    }

    private func inDoubleQuotes(_ replacement: String) -> String? {
        var encoded = ""
        for scalar in replacement.unicodeScalars {
            switch scalar {
            case "\\": encoded += "\\\\"
            case "\"": encoded += "\\\""
            case "\n": encoded += "\\n"
            case "\t": encoded += "\\t"
            case _ where !Self.isPrintable(scalar):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                encoded += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            default: encoded += habit.escape(scalar, prefix: "\\u", isASCII: isASCII) ?? String(scalar)
            }
        }
        return encoded
    }

    /// Whether a character may stand in YAML as it is; line breaks apart.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
            scalar.value != 0x2028 && scalar.value != 0x2029
        default: false
        }
    }

    /// Whether a scalar without quotation marks stays one.
    private func isPlain(
        _ replacement: String, at range: Range<Int>, of source: PaddedBytes, in whole: Range<Int>
    ) -> Bool {
        let scalar =
            source.string(whole.lowerBound..<range.lowerBound) + replacement
            + source.string(range.upperBound..<max(range.upperBound, whole.upperBound))
        guard let first = scalar.unicodeScalars.first, let last = scalar.unicodeScalars.last else { return false }
        let isMarked = "-?:,[]{}#&*!|>'\"%@` ".unicodeScalars.contains(first) || last == ":" || last == " "
        // In lists and mappings in brackets, brackets and commas end a scalar.
        return !isMarked && !scalar.contains(": ") && !scalar.contains(" #")
            && !replacement.contains { ",[]{}".contains($0) }
    }
}
