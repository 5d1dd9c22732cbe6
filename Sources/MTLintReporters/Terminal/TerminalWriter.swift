/// Text for a terminal or a log, with styles where colour is on.
struct TerminalWriter {
    /// The most of a message that is shown, in code points.
    private static let longestMessage = 240

    let options: ReporterOptions
    private var bytes: [UInt8] = []

    init(_ options: ReporterOptions) { self.options = options }

    /// Writes text of our own.
    mutating func write(_ text: String, _ style: TerminalStyle = .plain) {
        begin(style)
        bytes.append(contentsOf: text.utf8)
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
