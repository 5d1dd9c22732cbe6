public import MTLintCore

/// Reads Java's .properties files: the values.
public struct PropertiesReader: FormatReader {
    public init() {}

    public func document(of text: PaddedBytes) -> Document {
        var builder = DocumentBuilder(text)
        var habit = EscapeHabit()
        var lines = FileLines(text)
        while let line = lines.next() {
            var at = Self.space(text, line.lowerBound, line.upperBound)
            if at == line.upperBound { continue }
            if text[at] == 0x23 || text[at] == 0x21 {
                builder.comment((at + 1)..<line.upperBound, in: at..<line.upperBound)
                continue
            }
            // The key, which an escape may lengthen.
            while at < line.upperBound, ![0x3D, 0x3A, 0x20, 0x09].contains(text[at]) { at += text[at] == 0x5C ? 2 : 1 }
            if at > line.upperBound { at = line.upperBound }
            at = Self.space(text, at, line.upperBound)
            if text[at] == 0x3D || text[at] == 0x3A, at < line.upperBound {
                at = Self.space(text, at + 1, line.upperBound)
            }
            builder.begin(.message, at: at)
            var rest = at..<line.upperBound
            while Self.take(rest, &builder, &habit), let next = lines.next() {
                rest = Self.space(text, next.lowerBound, next.upperBound)..<next.upperBound
            }
            builder.end(isRunningText: true)
        }
        return builder.finish(EscapeEncoder(.properties, habit, text), placeholders: .messages)
    }

    private static func space(_ text: PaddedBytes, _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0C { at += 1 }
        return at
    }

    /// Takes over a line of a value; returns whether the next line goes on with it.
    private static func take(
        _ line: Range<Int>, _ builder: inout DocumentBuilder, _ habit: inout EscapeHabit
    ) -> Bool {
        var start = line.lowerBound
        var at = start
        while at < line.upperBound {
            guard builder.source[at] == 0x5C else {
                at += 1
                continue
            }
            builder.copy(start..<at)
            if at + 1 == line.upperBound { return true }
            let escape = BackslashEscape(properties: builder.source, at)
            let range = at..<min(line.upperBound, at + escape.length)
            if let scalar = escape.scalar {
                habit.note(scalar, range, in: builder.source)
                builder.replace(range, with: scalar)
            } else {
                builder.protect(range)
            }
            at = range.upperBound
            start = at
        }
        builder.copy(start..<line.upperBound)
        return false
    }
}
