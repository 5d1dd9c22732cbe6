/// Reads the inside of a bracket expression: `a-z`, `!abc`, `]`, `[:alpha:]`, `\]`.
struct BracketParser {
    private let pattern: [UInt8]
    /// Where to read on; after `parse` behind the closing bracket.
    private(set) var index: Int

    /// - Parameter index: behind the opening bracket.
    init(_ pattern: [UInt8], at index: Int) {
        self.pattern = pattern
        self.index = index
    }

    /// The set, which never has the slash; nil when no bracket closes it.
    mutating func parse() -> ByteSet? {
        var set = ByteSet()
        let isInverted = index < pattern.count && "!^".utf8.contains(pattern[index])
        if isInverted { index += 1 }
        let first = index
        // What a hyphen would make a range from: not a class, nor the end of another range.
        var lower: UInt8?
        while index < pattern.count {
            // A bracket that comes first is one of the set.
            if pattern[index] == UInt8(ascii: "]"), index > first {
                index += 1
                if isInverted { set.invert() }
                set.remove(UInt8(ascii: "/"))
                return set
            }
            if let name = className() {
                guard let named = ByteSet(className: name) else { return nil }
                set.formUnion(named)
                index += name.count + 4
                lower = nil
            } else if let from = lower, isRange {
                index += 1
                guard let upper = member() else { return nil }
                if from <= upper { set.insert(from...upper) }
                lower = nil
            } else {
                guard let byte = member() else { return nil }
                set.insert(byte)
                lower = byte
            }
        }
        return nil
    }

    /// The byte here, or behind a backslash here.
    private mutating func member() -> UInt8? {
        if index < pattern.count, pattern[index] == UInt8(ascii: "\\") { index += 1 }
        guard index < pattern.count else { return nil }
        defer { index += 1 }
        return pattern[index]
    }

    /// Whether here is a hyphen with something behind it.
    private var isRange: Bool {
        pattern[index] == UInt8(ascii: "-") && index + 1 < pattern.count && pattern[index + 1] != UInt8(ascii: "]")
    }

    /// The name of the class that begins here, as “alpha” of “[:alpha:]”.
    private func className() -> ArraySlice<UInt8>? {
        guard pattern[index...].starts(with: "[:".utf8) else { return nil }
        let name = pattern[(index + 2)...].prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: ":") }
        return pattern[name.endIndex...].starts(with: ":]".utf8) ? name : nil
    }
}
