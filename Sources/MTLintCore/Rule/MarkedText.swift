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
        // The marks are E2 9F A6 and E2 9F A7 in UTF-8; most examples of a rule pack are only carried, never looked at,
        // so this is a walk over bytes.
        var text: [UInt8] = []
        var marks: [Range<Int>] = []
        var open: Int?
        var rest = Array(source.utf8)[...]
        while let byte = rest.first {
            guard byte == 0xE2,
                rest.dropFirst().starts(with: [0x9F, 0xA6]) || rest.dropFirst().starts(with: [0x9F, 0xA7])
            else {
                let end = rest.dropFirst().firstIndex(of: 0xE2) ?? rest.endIndex
                text += rest[rest.startIndex..<end]
                rest = rest[end...]
                continue
            }
            let opens = rest[rest.startIndex + 2] == 0xA6
            switch (opens, open) {
            case (true, nil): open = text.count
            case (false, let start?):
                marks.append(start..<text.count)
                open = nil
            default: throw MalformedMarks()
            }
            rest = rest.dropFirst(3)
        }
        guard open == nil else { throw MalformedMarks() }
        self.text = String(decoding: text, as: UTF8.self)
        self.marks = marks
    }
}

/// Marks ⟦ ⟧ that do not pair up.
public struct MalformedMarks: Error {}
