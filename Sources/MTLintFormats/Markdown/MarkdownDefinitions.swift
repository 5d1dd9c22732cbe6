internal import MTLintCore

/// The link references that a file defines: `[label]: address "title"`.
struct MarkdownDefinitions {
    private let source: PaddedBytes
    private var labels: Set<String> = []

    init(_ source: PaddedBytes) {
        self.source = source
        var at = source.firstOffset(of: 0x5D)
        while at < source.count {
            if source[at + 1] == 0x3A {
                var start = at
                while start > 0, source[start - 1] != 0x0A, at - start < 200 { start -= 1 }
                while source[start] == 0x20 || source[start] == 0x3E || source[start] == 0x09 { start += 1 }
                if source[start] == 0x5B, start < at { labels.insert(Self.normalized(source.string((start + 1)..<at))) }
            }
            at = source.firstOffset(of: 0x5D, from: at + 1)
        }
    }

    var isEmpty: Bool { labels.isEmpty }

    func contains(_ label: String) -> Bool { !labels.isEmpty && labels.contains(Self.normalized(label)) }

    private static func normalized(_ label: String) -> String {
        label.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// Whether a line has nothing but an address and perhaps a title.
    private func isTarget(_ line: Range<Int>) -> Bool {
        let address = source[line].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        let rest = source[address.endIndex..<line.upperBound].drop { $0 <= 0x20 }
        return !address.isEmpty && (rest.first.map { [0x22, 0x27, 0x28].contains($0) } ?? true)
    }

    /// The lines of a paragraph without the definitions at its beginning. Of a footnote only the label is left out.
    func without(_ lines: [Range<Int>]) -> [Range<Int>] {
        var lines = lines[...]
        while let line = lines.first, source[line.lowerBound] == 0x5B,
            let close = source[line].firstIndex(of: 0x5D), close + 1 < line.upperBound, source[close + 1] == 0x3A
        {
            let rest = lines.dropFirst()
            if source[line.lowerBound + 1] == 0x5E {
                var start = close + 2
                while start < line.upperBound, source[start] == 0x20 { start += 1 }
                return [start..<line.upperBound] + rest
            }
            // The address may stand on the next line.
            let isAlone = source[(close + 2)..<line.upperBound].allSatisfy { $0 <= 0x20 }
            if isAlone, !(rest.first.map(isTarget) ?? false) { break }
            lines = isAlone ? rest.dropFirst() : rest
            // So may the title.
            if let next = lines.first, let mark = source[next].first, [0x22, 0x27, 0x28].contains(mark),
                source[next].last == (mark == 0x28 ? 0x29 : mark)
            {
                lines.removeFirst()
            }
        }
        return Array(lines)
    }
}
