internal import MTLintCore

/// How a file writes the characters that it writes as references, so that a fix does the same.
struct ReferenceHabit: Sendable {
    /// The first spelling of each scalar.
    private(set) var spellings: [UInt32: String] = [:]

    mutating func note(_ scalar: UInt32, _ range: Range<Int>, in source: PaddedBytes) {
        if spellings[scalar] == nil { spellings[scalar] = source.string(range) }
    }

    /// The form of references that the file has most beyond what must be one: `&#x2019;` or `&#8217;`; nil for names.
    var numberPrefix: String? {
        let numbers = spellings.values.filter { $0.hasPrefix("&#") }
        let names = spellings.filter { $0.key >= 0x80 && !$0.value.hasPrefix("&#") }
        if numbers.count <= names.count { return nil }
        return numbers.contains { $0.hasPrefix("&#x") } ? "&#x" : "&#"
    }
}
