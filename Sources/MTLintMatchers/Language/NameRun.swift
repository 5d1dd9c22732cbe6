internal import MTLintCore

/// Neighbouring parts of a name chunk, with what they fold to.
struct NameRun {
    let parts: ArraySlice<NamePart>
    let range: TextRange<InView>
    /// Each part folded to letters and digits.
    let folded: [[UInt8]]

    init(_ parts: ArraySlice<NamePart>, in text: AnalyzedText) {
        self.parts = parts
        range = TextRange(start: parts.first?.range.start ?? 0, end: parts.last?.range.end ?? 0)
        folded = parts.map { Folding.compact(text.string($0.range)) }
    }

    /// All parts, folded and joined.
    var compact: [UInt8] { folded.flatMap { $0 } }

    /// The part that a gazetteer is asked for.
    func anchor(_ side: Gazetteer.Anchor) -> [UInt8] { (side == .first ? folded.first : folded.last) ?? [] }

    /// The parts besides the anchor.
    func rest(_ side: Gazetteer.Anchor) -> ArraySlice<NamePart> {
        side == .first ? parts.dropFirst() : parts.dropLast()
    }

    /// The parts besides the anchor, folded.
    func restFolded(_ side: Gazetteer.Anchor) -> ArraySlice<[UInt8]> {
        side == .first ? folded.dropFirst() : folded.dropLast()
    }

    /// The parts besides the anchor, folded and joined.
    func restCompact(_ side: Gazetteer.Anchor) -> [UInt8] { restFolded(side).flatMap { $0 } }

    /// In parts; a longer run of capitalized words is a heading or a list.
    private static let longestChunk = 12

    /// Every run of 2 to 4 parts in a chunk that satisfies a condition, the long ones first.
    static func all(
        in name: NameChunk, of text: AnalyzedText, where condition: (ArraySlice<NamePart>) -> Bool = { _ in true }
    ) -> [NameRun] {
        all(of: text.parts(of: name), in: text, where: condition)
    }

    /// Every run of 2 to 4 neighbouring parts that satisfies a condition, the long ones first.
    static func all(
        of parts: ArraySlice<NamePart>, in text: AnalyzedText,
        where condition: (ArraySlice<NamePart>) -> Bool = { _ in true }
    ) -> [NameRun] {
        guard parts.count <= longestChunk else { return [] }
        var runs: [NameRun] = []
        for length in stride(from: min(4, parts.count), through: 2, by: -1) {
            for start in parts.startIndex...(parts.endIndex - length) where condition(parts[start..<(start + length)]) {
                runs.append(NameRun(parts[start..<(start + length)], in: text))
            }
        }
        return runs
    }
}
