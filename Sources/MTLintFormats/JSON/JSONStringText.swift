internal import MTLintCore

/// Takes over the strings of JSON, with their escapes decoded.
struct JSONStringText {
    var builder: DocumentBuilder
    private var habit = EscapeHabit()

    init(_ source: PaddedBytes) { builder = DocumentBuilder(source) }

    func finish() -> Document {
        builder.finish(EscapeEncoder(.json, habit, builder.source), placeholders: .messages)
    }

    /// Adds what a string says to the open segment.
    mutating func take(_ content: Range<Int>) {
        var start = content.lowerBound
        var at = builder.source.firstOffset(of: 0x5C, from: start, to: content.upperBound)
        while at < content.upperBound {
            builder.copy(start..<at)
            let escape = BackslashEscape(json: builder.source, at)
            let range = at..<min(content.upperBound, at + escape.length)
            if let scalar = escape.scalar {
                habit.note(scalar, range, in: builder.source)
                builder.replace(range, with: scalar)
            } else {
                builder.protect(range)
            }
            start = range.upperBound
            at = builder.source.firstOffset(of: 0x5C, from: start, to: content.upperBound)
        }
        builder.copy(start..<content.upperBound)
    }

    /// What a string says.
    static func decoded(_ content: Range<Int>, in text: PaddedBytes) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(content.count)
        var at = content.lowerBound
        while at < content.upperBound {
            if text[at] == 0x5C {
                let escape = BackslashEscape(json: text, at)
                DocumentBuilder.append(escape.scalar ?? 0xFFFD, to: &bytes)
                at += escape.length
            } else {
                bytes.append(text[at])
                at += 1
            }
        }
        return bytes
    }
}
