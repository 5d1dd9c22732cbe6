import MTLintCore

/// A text before and after a fix, a line each, cut to the surroundings of the changes.
///
/// Spaces at the ends of what comes or goes are shown as marks, so that a change of one space can be seen; line breaks
/// are shown wherever they are.
struct FixDiff {
    private(set) var before: [ShownText] = []
    private(set) var after: [ShownText] = []

    /// The columns of text on either side of the changes, and at the most between two of them.
    private static let context = 30
    /// The changes that are shown of a fix with many.
    private static let most = 4

    init(of fix: Fix, in file: FileReport, lines: LineIndex, excerpt: Excerpt, columns: Int) {
        var stretch: Range<Int>?
        var columnsBefore = 0
        var columnsAfter = 0
        for edit in fix.edits.prefix(Self.most) {
            let range = file.wholeScalars(edit.range).indices
            if let end = stretch?.upperBound, end < range.lowerBound {
                let between = excerpt.inside(end..<range.lowerBound, columns: Self.context)
                before.append(between)
                after.append(between)
                columnsBefore += between.columns
                columnsAfter += between.columns
            }
            let removed = excerpt.changed(range)
            before.append(removed)
            columnsBefore += removed.columns
            let added = Excerpt.changed(edit.replacement, unicode: excerpt.unicode)
            after.append(added)
            columnsAfter += added.columns
            stretch = (stretch?.lowerBound ?? range.lowerBound)..<range.upperBound
        }
        guard let stretch else { return }
        let room = min(max(8, (columns - max(columnsBefore, columnsAfter)) / 2), Self.context)
        let (start, end) = (stretch.lowerBound, stretch.upperBound)
        let firstLine = lines.content(ofLine: lines.line(of: UInt32(start)), in: file.text)
        let lastLine = lines.content(ofLine: lines.line(of: UInt32(end)), in: file.text)
        let head = excerpt.before(start, from: firstLine.lowerBound, columns: room)
        // Spaces at the end of a line that are no part of a change would be invisible.
        let tail = excerpt.after(end, to: lastLine.upperBound, columns: room).trimmed
        before = [head] + before + [tail]
        after = [head] + after + [tail]
    }
}
