import MTLintCore

/// What a fix makes of the text from its first change to its last: one replacement, for programs that know no others.
struct FixedStretch {
    /// What is replaced, on borders of scalars.
    let range: TextRange<InFile>
    /// What stands there afterwards; UTF-8.
    let replacement: [UInt8]

    init(_ fix: Fix, in file: FileReport) {
        let edits = fix.edits.map { Edit(range: file.wholeScalars($0.range), replacement: $0.replacement) }
        var replacement: [UInt8] = []
        var index = edits.first.map { Int($0.range.start) } ?? 0
        let start = index
        for edit in edits where Int(edit.range.start) >= index {
            replacement += file.text[index..<Int(edit.range.start)]
            replacement += edit.replacement.utf8
            index = Int(edit.range.end)
        }
        range = TextRange(start..<index)
        self.replacement = replacement
    }
}
