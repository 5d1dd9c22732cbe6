public import MTLintCore

/// Reads SubRip's subtitles: a number, the time, lines of text, a blank line.
public struct SubRipReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) throws(FormatError) -> Document {
        var subtitles = SubtitleText(text, isWebVTT: false)
        var lines: [Range<Int>] = []
        var hasTime = false
        for line in FileLines(text) {
            let isBlank = !text[line].contains { $0 > 0x20 }
            if SubtitleTime.isMeant(text, line) {
                guard SubtitleTime.isWhole(text, line) else {
                    throw FormatError(
                        at: line.lowerBound, "no time of a subtitle: expected “00:01:02,500 --> 00:01:04,000”")
                }
                // The number stands before it, also where no blank line does.
                if let last = lines.last, isNumber(text, last) { lines.removeLast() }
                if !hasTime, let first = lines.first {
                    throw FormatError(at: first.lowerBound, "text before the first subtitle’s time")
                }
                subtitles.add(lines)
                lines.removeAll(keepingCapacity: true)
                hasTime = true
            } else if isBlank {
                // The last line may be the number of a subtitle whose time comes next.
                guard hasTime, let last = lines.last, !isNumber(text, last) || lines.count > 1 else { continue }
                subtitles.add(lines)
                lines.removeAll(keepingCapacity: true)
            } else {
                lines.append(line)
            }
        }
        if let first = lines.first, !hasTime {
            throw FormatError(at: first.lowerBound, "no time of a subtitle: expected “00:01:02,500 --> 00:01:04,000”")
        }
        subtitles.add(lines)
        return subtitles.builder.finish(SubtitleEncoder(markup: nil), placeholders: [])
    }

    private func isNumber(_ text: PaddedBytes, _ line: Range<Int>) -> Bool {
        let number = text[line].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return !number.isEmpty && number.allSatisfy { $0 &- 0x30 < 10 }
    }
}
