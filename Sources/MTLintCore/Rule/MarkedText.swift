/// A text in which ⟦ and ⟧ stand round ranges.
public struct MarkedText: Hashable, Sendable {
    /// The text without the marks.
    public let text: String
    /// The marked ranges, as offsets in UTF-8 bytes of `text`, in order.
    public let marks: [Range<Int>]

    public init(text: String, marks: [Range<Int>]) {
        self.text = text
        self.marks = marks
    }

    /// - Throws: ``MalformedMarks`` when the marks do not pair up.
    public init(parsing source: String) throws(MalformedMarks) {
        var text = ""
        var marks: [Range<Int>] = []
        var open: Int?
        for character in source.unicodeScalars {
            switch (character, open) {
            case ("⟦", nil): open = text.utf8.count
            case ("⟧", let start?):
                marks.append(start..<text.utf8.count)
                open = nil
            case ("⟦", _), ("⟧", _): throw MalformedMarks()
            default: text.unicodeScalars.append(character)
            }
        }
        guard open == nil else { throw MalformedMarks() }
        self.text = text
        self.marks = marks
    }
}

/// Marks ⟦ ⟧ that do not pair up.
public struct MalformedMarks: Error {}
