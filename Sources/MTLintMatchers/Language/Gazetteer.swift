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

    /// The names that share a word; `word` is folded to letters and digits.
    func candidates(sharing anchor: Anchor, _ word: [UInt8]) -> [Candidate] {
        var found: [Candidate] = []
        lines.forEachLine(prefix: [anchor.rawValue] + word + [0x09]) { line in
            let fields = line.split(separator: 0x09)
            if fields.count == 4 {
                found.append(
                    Candidate(
                        rest: Array(fields[1]), surface: String(decoding: fields[2], as: UTF8.self),
                        kind: String(decoding: fields[3], as: UTF8.self)))
            }
            return true
        }
        return found
    }
}
