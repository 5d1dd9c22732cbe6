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
        let edits = fix.edits.prefix(Self.most)
        guard let first = edits.first, let last = edits.last else { return }
        let start = file.wholeScalars(first.range).indices.lowerBound
        let end = file.wholeScalars(last.range).indices.upperBound
        // What stands before the first change is cut when it is known how wide the changes are.
        before = [excerpt.shown(start..<start, columns: 0)]
        after = before
        before.reserveCapacity(2 * edits.count + 1)
        after.reserveCapacity(2 * edits.count + 1)
        var columnsBefore = 0
        var columnsAfter = 0
        var index = start
        for edit in edits {
            let range = file.wholeScalars(edit.range).indices
            if index < range.lowerBound {
                let between = excerpt.inside(index..<range.lowerBound, columns: Self.context)
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
            index = range.upperBound
        }
        let room = min(max(8, (columns - max(columnsBefore, columnsAfter)) / 2), Self.context)
        let firstLine = lines.content(ofLine: lines.line(of: UInt32(start)), in: file.text)
        let head = excerpt.before(start, from: firstLine.lowerBound, columns: room)
        before[0] = head
        after[0] = head
        let lastLine = lines.content(ofLine: lines.line(of: UInt32(end)), in: file.text)
        // Spaces at the end of a line that are no part of a change would be invisible.
        let tail = excerpt.after(end, to: lastLine.upperBound, columns: room).trimmed
        before.append(tail)
        after.append(tail)
    }
}
