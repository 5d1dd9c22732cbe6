import MTLintCore

/// A text before and after a fix, a line each, cut to the surroundings of the changes.
///
/// Spaces at the ends of what comes or goes are shown as marks, so that a change of one space can be seen; line breaks
/// are shown wherever they are.
struct FixDiff {
    struct Piece {
        let glyphs: [Glyph]
        let isChanged: Bool
    }

    let before: [Piece]
    let after: [Piece]

    /// The columns of text on either side of the changes, and at the most between two of them.
    private static let context = 30
    /// The changes that are shown of a fix with many.
    private static let most = 4
    /// The columns of one changed text.
    private static let part = 40

    init(of fix: Fix, in file: FileReport, lines: LineIndex, excerpt: Excerpt, columns: Int) {
        let edits = fix.edits.prefix(Self.most)
        let ranges = edits.map { file.wholeScalars($0.range).indices }
        guard let start = ranges.first?.lowerBound, let end = ranges.last?.upperBound else {
            before = []
            after = []
            return
        }
        var old: [Piece] = []
        var new: [Piece] = []
        for (index, edit) in edits.enumerated() {
            if index > 0, ranges[index - 1].upperBound < ranges[index].lowerBound {
                let between = ranges[index - 1].upperBound..<ranges[index].lowerBound
                let piece = Piece(glyphs: excerpt.inside(between, columns: Self.context), isChanged: false)
                old.append(piece)
                new.append(piece)
            }
            let removed = file.text.string(ranges[index]).unicodeScalars
            old.append(Piece(glyphs: Self.changed(removed, unicode: excerpt.unicode), isChanged: true))
            new.append(
                Piece(glyphs: Self.changed(edit.replacement.unicodeScalars, unicode: excerpt.unicode), isChanged: true))
        }
        let used = max(Self.columns(old), Self.columns(new))
        let room = min(max(8, (columns - used) / 2), Self.context)
        let firstLine = lines.content(ofLine: lines.line(of: UInt32(start)), in: file.text)
        let lastLine = lines.content(ofLine: lines.line(of: UInt32(end)), in: file.text)
        let head = excerpt.before(start, from: min(firstLine.lowerBound, start), columns: room)
        let tail = excerpt.after(end, to: max(lastLine.upperBound, end), columns: room)
        let first = Piece(glyphs: head.glyphs, isChanged: false)
        let last = Piece(glyphs: tail.glyphs, isChanged: false)
        before = Self.trimmed([first] + old + [last])
        after = Self.trimmed([first] + new + [last])
    }

    /// A text that comes or goes, or its beginning and end when it is long.
    static func changed(_ text: String.UnicodeScalarView, unicode: Bool) -> [Glyph] {
        // A glyph is a column at least, but for marks: a few times the width is enough to look at.
        let head = glyphs(text.prefix(2 * part), unicode: unicode)
        if head.count == text.count, head.columns <= part { return head }
        let ellipsis = Glyph.ellipsis(unicode: unicode)
        let tail = glyphs(text.suffix(2 * part), unicode: unicode)
        let half = (part - ellipsis.columns) / 2
        return fitting(head, half) + ellipsis + fitting(tail.reversed(), half).reversed()
    }

    /// A single space between two words needs no mark; any other does.
    private static func glyphs(_ text: some Sequence<Unicode.Scalar>, unicode: Bool) -> [Glyph] {
        let text = Array(text)
        return text.indices.map { index in
            let isInside = index > 0 && index + 1 < text.count
            let isBetweenWords =
                isInside && text[index] == " " && text[index - 1] != " " && text[index + 1] != " "
            return Glyph(text[index].value, isChanged: !isBetweenWords, unicode: unicode)
        }
    }

    private static func fitting(_ glyphs: [Glyph], _ columns: Int) -> [Glyph] {
        var used = 0
        return Array(
            glyphs.prefix { glyph in
                used += glyph.columns
                return used <= columns
            })
    }

    private static func columns(_ pieces: [Piece]) -> Int { pieces.reduce(0) { $0 + $1.glyphs.columns } }

    /// The pieces without spaces at the end of the line that are not part of a change: they would be invisible.
    private static func trimmed(_ pieces: [Piece]) -> [Piece] {
        guard let last = pieces.last, !last.isChanged else { return pieces }
        let end = last.glyphs.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? 0
        return pieces.dropLast() + [Piece(glyphs: Array(last.glyphs[..<end]), isChanged: false)]
    }
}
