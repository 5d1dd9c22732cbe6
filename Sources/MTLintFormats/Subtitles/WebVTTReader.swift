public import MTLintCore

/// Reads WebVTT: the text of cues. Comments are blocks that begin with `NOTE`.
public struct WebVTTReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var subtitles = SubtitleText(text, isWebVTT: true)
        var block: [Range<Int>] = []
        var isFirst = true
        for line in FileLines(text) {
            if line.isEmpty {
                try Self.read(block, isFirst: isFirst, &subtitles)
                if !block.isEmpty { isFirst = false }
                block.removeAll(keepingCapacity: true)
            } else {
                block.append(line)
            }
        }
        try Self.read(block, isFirst: isFirst, &subtitles)
        if isFirst, block.isEmpty { throw FormatError(at: 0, "expected “WEBVTT” on the first line") }
        let markup = MarkupEncoder(text, places: [], habit: subtitles.habit)
        return subtitles.builder.finish(SubtitleEncoder(markup: markup), placeholders: [])
    }

    /// Reads the lines between two blank ones.
    private static func read(
        _ block: [Range<Int>], isFirst: Bool, _ subtitles: inout SubtitleText
    ) throws(FormatError) {
        guard let first = block.first, let last = block.last else { return }
        let text = subtitles.source
        if isFirst {
            guard first.lowerBound == 0, begins(text, first, "WEBVTT") else {
                throw FormatError(at: 0, "expected “WEBVTT” on the first line")
            }
            return
        }
        if begins(text, first, "NOTE") {
            subtitles.builder.comment((first.lowerBound + 4)..<last.upperBound, in: first.lowerBound..<last.upperBound)
            return
        }
        if begins(text, first, "STYLE") || begins(text, first, "REGION") { return }
        // Lines of nothing but spaces are no part of a cue.
        let block = Array(block.drop { text[$0].allSatisfy { $0 <= 0x20 } })
        if block.isEmpty { return }
        // A name may stand before the time.
        guard let time = block.prefix(2).firstIndex(where: { SubtitleTime.isMeant(text, $0) }) else {
            throw FormatError(at: first.lowerBound, "expected a cue’s time: “00:02.500 --> 00:04.000”")
        }
        guard SubtitleTime.isWhole(text, block[time]) else {
            throw FormatError(at: block[time].lowerBound, "no time of a cue: expected “00:02.500 --> 00:04.000”")
        }
        // A time begins a cue without a blank line before it, too.
        var rest = block[(time + 1)...]
        while let next = rest.firstIndex(where: { SubtitleTime.isWhole(text, $0) }) {
            subtitles.add(Array(rest[..<next]))
            rest = rest[(next + 1)...]
        }
        subtitles.add(Array(rest))
    }

    /// Whether a line is a word, or begins with it and a space.
    private static func begins(_ text: PaddedBytes, _ line: Range<Int>, _ word: String) -> Bool {
        let end = line.lowerBound + word.utf8.count
        return end <= line.upperBound && text[line.lowerBound..<end].elementsEqual(word.utf8)
            && (end == line.upperBound || text[end] == 0x20 || text[end] == 0x09)
    }
}
