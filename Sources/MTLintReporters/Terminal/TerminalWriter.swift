import MTLintCore

/// Text for a terminal or a log, with styles where colour is on.
struct TerminalWriter {
    /// The most of a message that is shown, in code points.
    private static let longestMessage = 240

    let options: ReporterOptions
    private var bytes: [UInt8] = []

    /// - Parameter capacity: in bytes, what may be written.
    init(_ options: ReporterOptions, capacity: Int = 0) {
        self.options = options
        bytes.reserveCapacity(capacity)
    }

    /// Writes text of our own.
    mutating func write(_ text: String, _ style: TerminalStyle = .plain) {
        begin(style)
        bytes.append(contentsOf: text.utf8)
        end(style)
    }

    /// Writes a text of our own as a link to the page of a rule, where links are on (OSC 8, as terminals have agreed on it).
    mutating func write(_ text: String, _ style: TerminalStyle = .plain, page rule: RuleID) {
        guard options.hasLinks, let link = options.ruleURI?(rule), link.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            write(text, style)
            return
        }
        write("\u{1B}]8;;\(link)\u{1B}\\")
        write(text, style)
        write("\u{1B}]8;;\u{1B}\\")
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
        bytes.append(contentsOf: repeatElement(byte, count: times))
        end(style)
    }

    mutating func writeSpaces(_ count: Int) { bytes.append(contentsOf: repeatElement(0x20, count: count)) }

    /// Writes a path: what could steer the terminal is made visible.
    mutating func writePath(_ path: String, _ style: TerminalStyle = .plain) {
        begin(style)
        appendVisible(path.unicodeScalars)
        end(style)
    }

    /// Writes a message, which may quote a file: what could steer the terminal is made visible, and the middle of one
    /// that quotes a paragraph is left out.
    mutating func writeMessage(_ message: String, _ style: TerminalStyle = .plain) {
        let scalars = message.unicodeScalars
        begin(style)
        if scalars.dropFirst(Self.longestMessage).isEmpty {
            appendVisible(scalars)
        } else {
            appendVisible(scalars.prefix(Self.longestMessage / 2))
            bytes.append(contentsOf: (options.unicode ? "…" : "...").utf8)
            appendVisible(scalars.suffix(Self.longestMessage / 2))
        }
        end(style)
    }

    mutating func write(_ glyphs: [Glyph], _ style: TerminalStyle = .plain) {
        guard !glyphs.isEmpty else { return }
        begin(style)
        for glyph in glyphs { glyph.append(to: &bytes) }
        end(style)
    }

    /// Writes glyphs that stand next to others, in one of several pieces.
    ///
    /// Where there is text from the right to the left, each piece is isolated (UAX #9): a terminal that turns such text
    /// then turns it within the piece, and the piece is where it would be without that.
    mutating func writeIsolated(_ pieces: [(glyphs: [Glyph], style: TerminalStyle)]) {
        let isIsolated = options.unicode && pieces.contains { $0.glyphs.contains(where: \.isRightToLeft) }
        for piece in pieces where !piece.glyphs.isEmpty {
            if isIsolated { write("\u{2068}") }
            write(piece.glyphs, piece.style)
            if isIsolated { write("\u{2069}") }
        }
    }

    /// Appends what another writer wrote.
    mutating func append(_ output: [UInt8]) { bytes.append(contentsOf: output) }

    mutating func takeOutput() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func appendVisible(_ text: some Sequence<Unicode.Scalar>) {
        for scalar in text {
            if (0x20...0x7E).contains(scalar.value) {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                Glyph(scalar.value, unicode: options.unicode).append(to: &bytes)
            }
        }
    }

    private mutating func begin(_ style: TerminalStyle) {
        guard options.color, style != .plain else { return }
        bytes.append(contentsOf: "\u{1B}[\(style.parameters)m".utf8)
    }

    private mutating func end(_ style: TerminalStyle) {
        guard options.color, style != .plain else { return }
        bytes.append(contentsOf: "\u{1B}[0m".utf8)
    }
}
