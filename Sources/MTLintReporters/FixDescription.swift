import MTLintCore

/// What a fix does, in words: “replace “a” with “b””.
struct FixDescription {
    let verb: String
    /// What is taken out, in bytes of the file's text and on borders of scalars; nil when that is nothing, or more than
    /// one thing.
    let removed: Range<Int>?
    /// What is put in; nil when that is nothing, or more than one thing.
    let inserted: String?

    init(_ fix: Fix, in file: FileReport) {
        guard let edit = fix.edits.first, fix.edits.count == 1 else {
            if fix.edits.allSatisfy({ $0.range.isEmpty }) {
                // Without marks round them: what is inserted in two places is marks itself.
                verb = "insert " + fix.edits.map(\.replacement).joined(separator: " and ")
            } else {
                verb = "make \(fix.edits.count) changes"
            }
            removed = nil
            inserted = nil
            return
        }
        if edit.range.isEmpty {
            verb = "insert"
        } else {
            verb = edit.replacement.isEmpty ? "delete" : "replace"
        }
        removed = edit.range.isEmpty ? nil : file.wholeScalars(edit.range).indices
        inserted = edit.replacement.isEmpty && !edit.range.isEmpty ? nil : edit.replacement
    }

    /// The description as one text.
    func string(in file: FileReport) -> String {
        let objects = [removed.map { file.text.string($0) }, inserted].compactMap { $0 }
        if objects.isEmpty { return verb }
        return "\(verb) " + objects.map { "“\(Self.shortened($0))”" }.joined(separator: " with ")
    }

    /// A text without its middle when it is too long for a description.
    private static func shortened(_ text: String) -> String {
        let limit = 100
        let scalars = text.unicodeScalars
        if scalars.dropFirst(limit).isEmpty { return text }
        return "\(String(scalars.prefix(limit / 2)))…\(String(scalars.suffix(limit / 2)))"
    }
}
