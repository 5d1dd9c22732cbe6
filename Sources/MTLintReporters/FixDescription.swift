import MTLintCore

/// What a fix does, in words: “replace “a” with “b””.
struct FixDescription {
    let verb: String
    /// What is taken out, what is put in, or both in this order; empty when the fix does more than one thing.
    let objects: [String]

    init(_ fix: Fix, in file: FileReport) {
        guard let edit = fix.edits.first, fix.edits.count == 1 else {
            if fix.edits.allSatisfy(\.range.isEmpty) {
                // Without marks round them: what is inserted in two places is marks itself.
                verb = "insert " + fix.edits.map(\.replacement).joined(separator: " and ")
            } else {
                verb = "make \(fix.edits.count) changes"
            }
            objects = []
            return
        }
        let old = file.text.string(file.wholeScalars(edit.range).indices)
        if edit.range.isEmpty {
            verb = "insert"
            objects = [edit.replacement]
        } else if edit.replacement.isEmpty {
            verb = "delete"
            objects = [old]
        } else {
            verb = "replace"
            objects = [old, edit.replacement]
        }
    }

    /// The description as one text.
    var text: String {
        ([verb] + objects.enumerated().map { ($0.offset == 0 ? "" : "with ") + "“\(Self.shortened($0.element))”" })
            .joined(separator: " ")
    }

    /// A text without its middle when it is too long for a description.
    private static func shortened(_ text: String) -> String {
        let limit = 100
        let scalars = text.unicodeScalars
        if scalars.dropFirst(limit).isEmpty { return text }
        return "\(String(scalars.prefix(limit / 2)))…\(String(scalars.suffix(limit / 2)))"
    }
}
