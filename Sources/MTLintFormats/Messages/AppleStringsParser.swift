internal import MTLintCore

/// Reads .strings files from beginning to end.
struct AppleStringsParser {
    private let source: PaddedBytes
    private var builder: DocumentBuilder
    private var habit = EscapeHabit()
    private var at = 0
    /// The values without quotation marks.
    private var words: [Range<Int>] = []

    init(_ source: PaddedBytes) {
        self.source = source
        builder = DocumentBuilder(source)
    }

    func finish() -> Document {
        builder.finish(AppleStringsEncoder(habit, words: words, source), placeholders: .messages)
    }

    mutating func read() throws(FormatError) {
        while try skip() {
            let start = at
            _ = try string()
            guard try skip() else { throw FormatError(at: start, "a key without a value") }
            if source[at] == 0x3B {
                // A key that is its own value.
                at += 1
                continue
            }
            try expect(0x3D, "expected “=” behind the key")
            guard try skip() else { throw FormatError(at: start, "a key without a value") }
            let isQuoted = source[at] == 0x22
            let value = try string()
            if !isQuoted { words.append(value) }
            take(value)
            guard try skip() else { throw FormatError(at: at, "expected “;” behind the value") }
            try expect(0x3B, "expected “;” behind the value")
        }
    }

    private mutating func expect(_ byte: UInt8, _ message: String) throws(FormatError) {
        guard source[at] == byte else { throw FormatError(at: at, message) }
        at += 1
    }

    /// Goes over white space and comments; false at the file's end.
    private mutating func skip() throws(FormatError) -> Bool {
        while at < source.count {
            if source[at] <= 0x20 {
                at += 1
            } else if source[at] == 0x2F, source[at + 1] == 0x2F {
                let end = source.firstOffset(of: 0x0A, from: at)
                builder.comment((at + 2)..<end, in: at..<end)
                at = end
            } else if source[at] == 0x2F, source[at + 1] == 0x2A {
                var end = source.firstOffset(of: 0x2F, from: at + 3)
                while end < source.count, source[end - 1] != 0x2A { end = source.firstOffset(of: 0x2F, from: end + 1) }
                guard end < source.count else { throw FormatError(at: at, "the comment does not end") }
                builder.comment((at + 2)..<(end - 1), in: at..<(end + 1))
                at = end + 1
            } else {
                return true
            }
        }
        return false
    }

    /// Reads a string, which needs no quotation marks if it is a word; returns what is in it.
    private mutating func string() throws(FormatError) -> Range<Int> {
        let start = at
        if source[at] == 0x22 {
            at += 1
            while at < source.count, source[at] != 0x22 { at += source[at] == 0x5C ? 2 : 1 }
            guard at < source.count else { throw FormatError(at: start, "the string does not end") }
            at += 1
            return (start + 1)..<(at - 1)
        }
        while (source[at] | 0x20) &- 0x61 < 26 || source[at] &- 0x2D < 13 || source[at] == 0x5F || source[at] == 0x24 {
            at += 1
        }
        guard at > start else { throw FormatError(at: at, "expected a string in quotation marks") }
        return start..<at
    }

    private mutating func take(_ content: Range<Int>) {
        builder.begin(.message, at: content.lowerBound)
        var start = content.lowerBound
        var index = start
        while index < content.upperBound {
            guard source[index] == 0x5C else {
                index += 1
                continue
            }
            builder.copy(start..<index)
            let escape = BackslashEscape(strings: source, index)
            let range = index..<min(content.upperBound, index + escape.length)
            if let scalar = escape.scalar {
                habit.note(scalar, range, in: source)
                builder.replace(range, with: scalar)
            } else {
                builder.protect(range)
            }
            index = range.upperBound
            start = index
        }
        builder.copy(start..<content.upperBound)
        builder.end(isRunningText: true)
    }
}
