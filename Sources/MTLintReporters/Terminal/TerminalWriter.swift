import MTLintCore

/// Text for a terminal or a log, with styles where colour is on.
struct TerminalWriter {
    /// The most of a message that is shown, in code points.
    private static let longestMessage = 240

    let options: ReporterOptions
    private var bytes: [UInt8] = []

    init(_ options: ReporterOptions) { self.options = options }

    /// Writes a text of the program.
    mutating func write(_ text: StaticString, _ style: TerminalStyle = .plain) {
        begin(style)
        append(text)
        end(style)
    }

    /// Writes a text of our own that was made as the program runs.
    mutating func writeOwn(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Writes a number that is not negative, in decimal digits.
    mutating func write(_ number: Int) {
        if number >= 10 { write(number / 10) }
        bytes.append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
    }

    /// The columns of a number that is not negative.
    static func columns(of number: Int) -> Int { number < 10 ? 1 : 1 + columns(of: number / 10) }

    /// Writes a place in a file: `:line:column`.
    mutating func write(_ place: (line: Int, column: Int)) {
        write(":")
        write(place.line)
        write(":")
        write(place.column)
    }

    /// Writes all that `body` writes in one style.
    mutating func write(_ style: TerminalStyle, _ body: (inout TerminalWriter) -> Void) {
        begin(style)
        body(&self)
        end(style)
    }

    /// Writes the name of a rule as a link to its page, where links are on (OSC 8, as terminals have agreed on it).
    ///
    /// - Parameter severity: what is written before the name, which then stands in brackets.
    mutating func write(_ rule: RuleID, of severity: Severity? = nil) {
        let link = link(to: rule)
        if let link { writeOwn("\u{1B}]8;;\(link)\u{1B}\\") }
        write(severity.map { .severity($0) } ?? .plain) { writer in
            if let severity {
                writer.writeOwn(severity.rawValue)
                writer.write("[")
            }
            writer.writeOwn(rule.category)
            writer.write("/")
            writer.writeOwn(rule.name)
            if severity != nil { writer.write("]") }
        }
        if link != nil { write("\u{1B}]8;;\u{1B}\\") }
    }

    private func link(to rule: RuleID) -> String? {
        guard options.hasLinks, let link = options.ruleURI?(rule) else { return nil }
        return link.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? link : nil
    }

    /// Writes what the file calls the record that a finding is in.
    mutating func writeRecord(_ record: String) {
        write(" (record ")
        writeMessage(record)
        write(")")
    }

    /// Writes a character of ASCII several times.
    mutating func write(_ byte: UInt8, times: Int, _ style: TerminalStyle) {
        begin(style)
        for _ in 0..<times { bytes.append(byte) }
        end(style)
    }

    mutating func writeSpaces(_ count: Int) {
        let spaces: StaticString = "                                "
        var count = count
        while count > 0 {
            let length = min(count, spaces.utf8CodeUnitCount)
            bytes.append(contentsOf: UnsafeBufferPointer(start: spaces.utf8Start, count: length))
            count -= length
        }
    }

    /// Writes a path: what could steer the terminal is made visible.
    mutating func writePath(_ path: String, _ style: TerminalStyle = .plain) {
        begin(style)
        appendVisible(path)
        end(style)
    }

    /// Writes a message, which may quote a file: what could steer the terminal is made visible, and the middle of one
    /// that quotes a paragraph is left out.
    mutating func writeMessage(_ message: String, _ style: TerminalStyle = .plain) {
        begin(style)
        let scalars = message.unicodeScalars
        if message.utf8.count <= Self.longestMessage || scalars.dropFirst(Self.longestMessage).isEmpty {
            appendVisible(message)
        } else {
            appendVisible(String(scalars.prefix(Self.longestMessage / 2)))
            writeOwn(Glyph.ellipsis(unicode: options.unicode).text)
            appendVisible(String(scalars.suffix(Self.longestMessage / 2)))
        }
        end(style)
    }

    /// Writes pieces of text that stand next to one another.
    ///
    /// Where there is text from the right to the left, each piece is isolated (UAX #9): a terminal that turns such text
    /// then turns it within the piece, and the piece is where it would be without that.
    ///
    /// - Parameter changed: the style of what a fix changes.
    mutating func write(
        _ pieces: [ShownText], _ style: TerminalStyle = .plain, changed: TerminalStyle = .plain
    ) {
        let isIsolated = options.unicode && pieces.contains(where: \.hasRightToLeft)
        for piece in pieces where !piece.isEmpty {
            let style = piece.isChanged ? changed : style
            if isIsolated { append("\u{2068}") }
            begin(style)
            piece.append(to: &bytes)
            end(style)
            if isIsolated { append("\u{2069}") }
        }
    }

    /// Appends what another writer wrote.
    mutating func append(_ output: [UInt8]) { bytes.append(contentsOf: output) }

    mutating func takeOutput() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func appendVisible(_ text: String) {
        VisibleText.append(text, unicode: options.unicode, to: &bytes)
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func begin(_ style: TerminalStyle) {
        guard options.color, style != .plain else { return }
        append("\u{1B}[")
        append(style.parameters)
        append("m")
    }

    private mutating func end(_ style: TerminalStyle) {
        guard options.color, style != .plain else { return }
        append("\u{1B}[0m")
    }
}
