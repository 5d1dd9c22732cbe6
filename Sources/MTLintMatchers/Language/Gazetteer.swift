internal import MTLintCore

/// Known names of several words, found by their first or last word.
struct Gazetteer {
    /// A name that shares its first or last word with a text's.
    struct Candidate: Hashable {
        /// The other words, folded to letters and digits.
        let rest: [UInt8]
        let surface: String
        let kind: String
    }

    enum Anchor: UInt8, CaseIterable {
        /// The first word is shared: lines that begin with `<`.
        case first = 0x3C
        /// The last word is shared: lines that begin with `>`.
        case last = 0x3E
    }

    let lines: SortedLines

    /// Whether a name is known in this form; `compact` is folded to letters and digits.
    func knows(_ compact: [UInt8]) -> Bool { lines.contains([0x3D] + compact) }

    /// The names that share a word and whose other words are about as long as a text's.
    ///
    /// - Parameters:
    ///   - word: folded to letters and digits.
    ///   - rest: the text's other words, folded to letters and digits.
    ///   - slack: how many bytes longer or shorter the names' other words may be.
    func candidates(sharing anchor: Anchor, _ word: [UInt8], near rest: [UInt8], slack: Int) -> [Candidate] {
        var found: [Candidate] = []
        let prefix = [anchor.rawValue] + word + [0x09]
        lines.forEachLine(prefix: prefix) { line in
            // Most names are refused here, by their length.
            var end = prefix.count
            while end < line.count, line[end] != 0x09 { end += 1 }
            if abs(end - prefix.count - rest.count) <= slack { add(line, prefix.count..<end, to: &found) }
            return true
        }
        return found
    }

    private func add(_ line: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, to found: inout [Candidate]) {
        let fields = line[(rest.upperBound)...].split(separator: 0x09)
        guard fields.count == 2 else { return }
        found.append(
            Candidate(
                rest: Array(line[rest]), surface: String(decoding: fields[0], as: UTF8.self),
                kind: String(decoding: fields[1], as: UTF8.self)))
    }
}
