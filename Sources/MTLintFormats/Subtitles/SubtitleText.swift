internal import MTLintCore

/// Takes over the text of subtitles: lines with tags, which are taken out.
struct SubtitleText {
    let source: PaddedBytes
    var builder: DocumentBuilder
    private(set) var habit = ReferenceHabit()
    /// Whether there are references, as in WebVTT; else there may be codes in braces, as in SubRip.
    private let isWebVTT: Bool

    init(_ source: PaddedBytes, isWebVTT: Bool) {
        self.source = source
        self.isWebVTT = isWebVTT
        builder = DocumentBuilder(source)
    }

    mutating func add(_ lines: [Range<Int>]) {
        guard let first = lines.first else { return }
        builder.begin(.line, at: first.lowerBound)
        var end: Int?
        for line in lines {
            if let end { builder.replace(end..<line.lowerBound, withSpace: 0x0A, isFixed: true) }
            add(line)
            end = line.upperBound
        }
        builder.end()
    }

    private mutating func add(_ line: Range<Int>) {
        // Looked for once, so that a line of brackets that nothing closes is not searched again and again.
        let lastClosing = source[line].lastIndex(of: 0x3E) ?? line.lowerBound
        var start = line.lowerBound
        var at = start
        while at < line.upperBound {
            var end = at + 1
            var scalar: UInt32?
            switch source[at] {
            case 0x3C where at < lastClosing && beginsTag(at):
                end = min(line.upperBound, source.firstOffset(of: 0x3E, from: at, to: line.upperBound) + 1)
            case 0x7B where !isWebVTT && source[at + 1] == 0x5C:
                end = min(line.upperBound, source.firstOffset(of: 0x7D, from: at, to: line.upperBound) + 1)
            case 0x26 where isWebVTT:
                if let reference = MarkupReference(source, at, limit: line.upperBound), let known = reference.scalar {
                    end = at + reference.length
                    scalar = known
                    habit.note(known, at..<end, in: source)
                }
            default: break
            }
            if end == at + 1 {
                at = end
                continue
            }
            builder.copy(start..<at)
            if let scalar { builder.replace(at..<end, with: scalar) }
            start = end
            at = end
        }
        builder.copy(min(start, line.upperBound)..<line.upperBound)
    }

    /// Whether a tag begins at a bracket, if it ends on its line.
    private func beginsTag(_ at: Int) -> Bool {
        let next = source[at + 1]
        return (next | 0x20) &- 0x61 < 26 || next == 0x2F || next &- 0x30 < 10
    }
}
