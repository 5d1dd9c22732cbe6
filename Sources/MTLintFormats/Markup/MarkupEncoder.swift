internal import MTLintCore

/// Writes replacements into HTML and XML.
struct MarkupEncoder: ReplacementEncoder {
    /// Where in a file other things have to be written than in its text.
    enum Place: Sendable {
        case text
        /// The value of an attribute; nil: without quotation marks.
        case attribute(quote: UInt8?)
        case characterData
    }

    /// The places that are not text.
    private let places: [(range: TextRange<InFile>, place: Place)]
    private let habit: ReferenceHabit
    /// Whether the file writes every character beyond ASCII as a reference.
    private let isASCII: Bool
    /// Whether names of HTML may be used.
    private let hasNames: Bool
    /// Whether a line break in the text is one.
    private let hasLineBreaks: Bool

    init(
        _ source: PaddedBytes, places: [(range: TextRange<InFile>, place: Place)], habit: ReferenceHabit,
        hasNames: Bool = true, hasLineBreaks: Bool = false
    ) {
        self.places = places.sorted { $0.range < $1.range }
        self.habit = habit
        self.hasNames = hasNames
        self.hasLineBreaks = hasLineBreaks
        isASCII = habit.spellings.keys.contains { $0 >= 0x80 } && !source.bytes.contains { $0 >= 0x80 }
    }

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        let after = places.partitioningIndex { $0.range.start > range.start }
        let place = after > 0 && places[after - 1].range.contains(range) ? places[after - 1].place : .text
        var encoded = ""
        for scalar in replacement.unicodeScalars {
            guard let spelling = spelling(of: scalar, place) else { return nil }
            encoded += spelling
        }
        if case .characterData = place, encoded.contains("]]>") { return nil }
        return encoded
    }

    private func spelling(of scalar: Unicode.Scalar, _ place: Place) -> String? {
        if scalar.value < 0x20 || scalar.value == 0x7F {
            return scalar == "\n" && hasLineBreaks ? "\n" : nil
        }
        switch place {
        case .characterData: return String(scalar)
        case .attribute(quote: nil):
            return scalar == " " || "\"'`=<>&".unicodeScalars.contains(scalar) ? nil : String(scalar)
        case .attribute(let quote?) where UInt32(quote) == scalar.value:
            return habit.spellings[scalar.value] ?? (quote == 0x22 ? "&quot;" : "&#39;")
        case .attribute, .text: return inText(scalar)
        }
    }

    /// The reference that the file has for a character by habit; nil when it has none.
    func habitual(_ scalar: Unicode.Scalar) -> String? {
        if let known = habit.spellings[scalar.value] { return known }
        guard scalar.value >= 0x80, isASCII else { return nil }
        if hasNames, habit.numberPrefix == nil, let name = HTMLEntity.name(of: scalar.value) { return "&\(name);" }
        let prefix = habit.numberPrefix ?? "&#"
        let number = String(scalar.value, radix: prefix == "&#x" ? 16 : 10, uppercase: true)
        return "\(prefix)\(number);"
    }

    private func inText(_ scalar: Unicode.Scalar) -> String {
        if let known = habitual(scalar) { return known }
        return switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        default: String(scalar)
        }
    }
}
