import MTLintCore

/// The framed part of a finding: where it is, the text with carets under what was found, help and fixes.
struct FindingFrame {
    let file: FileReport
    let lines: LineIndex
    /// What was found, on borders of scalars.
    let range: TextRange<InFile>
    private var terminal: TerminalWriter
    private let excerpt: Excerpt
    /// The 0-based lines of the text that hold the finding's first and last character.
    private let firstLine: Int
    private let lastLine: Int
    /// The columns of the line numbers.
    private let margin: Int

    /// In bytes: what hardly a frame is longer than.
    private static let usualLength = 1 << 10

    /// The least that a window shows, on however narrow a terminal.
    private static let leastWidth = 30

    init(file: FileReport, lines: LineIndex, range: TextRange<InFile>, options: ReporterOptions) {
        self.file = file
        self.lines = lines
        self.range = range
        excerpt = Excerpt(text: file.text, unicode: options.unicode)
        firstLine = lines.line(of: range.start)
        // A range that ends with a line break does not reach into the line after it.
        lastLine = range.isEmpty ? firstLine : lines.line(of: range.end - 1)
        margin = "\(file.origin.lines + lastLine + 1)".utf8.count
        terminal = TerminalWriter(options, capacity: Self.usualLength)
    }

    /// The frame's bytes.
    ///
    /// - Parameters:
    ///   - line: of the finding's start; 1-based.
    ///   - column: of the finding's start; 1-based, in code points.
    mutating func rendered(_ diagnostic: Diagnostic, line: Int, column: Int) -> [UInt8] {
        terminal.writeSpaces(margin + 1)
        terminal.write(terminal.options.unicode ? "┌─ " : "--> ", .frame)
        terminal.writePath(file.path)
        terminal.write(":\(line):\(column)")
        if let record = diagnostic.record { terminal.writeRecord(record) }
        terminal.write("\n")
        writeBar("\n")
        writeText(.severity(diagnostic.severity))
        if let help = diagnostic.help {
            writeNote("help")
            terminal.writeMessage(help)
            terminal.write("\n")
        }
        for (index, fix) in diagnostic.fixes.enumerated() { writeFix(fix, isFirst: index == 0) }
        terminal.write("\n")
        return terminal.takeOutput()
    }

    /// The columns of text beside the line numbers.
    private var width: Int { max(Self.leastWidth, terminal.options.width - margin - 3) }

    private mutating func writeText(_ style: TerminalStyle) {
        let first = content(ofLine: firstLine)
        if firstLine == lastLine {
            writeLine(firstLine, range.indices.clamped(to: first), in: first, style)
            return
        }
        // Only the end of the first line and the beginning of the last one are shown where they do not fit.
        let last = content(ofLine: lastLine)
        writeLine(firstLine, Int(range.start)..<max(Int(range.start), first.upperBound), in: first, style)
        if lastLine > firstLine + 1 {
            terminal.writeSpaces(max(0, margin - (terminal.options.unicode ? 1 : 3)))
            terminal.write(terminal.options.unicode ? "…\n" : "...\n", .frame)
        }
        writeLine(
            lastLine, last.lowerBound..<min(max(last.lowerBound, Int(range.end)), last.upperBound), in: last, style)
    }

    /// One line of the text, and carets under a range of it.
    private mutating func writeLine(_ line: Int, _ found: Range<Int>, in content: Range<Int>, _ style: TerminalStyle) {
        let window = excerpt.window(of: found, in: content, columns: width)
        let number = "\(file.origin.lines + line + 1)"
        terminal.writeSpaces(margin - number.utf8.count)
        terminal.write(terminal.options.unicode ? "\(number) │" : "\(number) |", .frame)
        terminal.write(" ")
        terminal.writeIsolated([(window.before, .plain), (window.found, .plain), (window.after, .plain)])
        terminal.write("\n")
        writeBar(" ")
        // A combining mark stands over the character before it, and so does its caret.
        let isMark = !window.found.isEmpty && window.found.columns == 0
        terminal.writeSpaces(max(0, window.before.columns - (isMark ? 1 : 0)))
        terminal.write(0x5E, times: max(1, window.found.columns), style)
        terminal.write("\n")
    }

    private mutating func writeFix(_ fix: Fix, isFirst: Bool) {
        let description = FixDescription(fix, in: file)
        writeNote("\(isFirst ? "fix" : "or") (\(fix.applicability.rawValue))")
        terminal.write(description.verb)
        for (index, object) in description.objects.enumerated() {
            terminal.write(index == 0 ? " “" : " with “")
            terminal.writeIsolated([(shown(object), .plain)])
            terminal.write("”")
        }
        terminal.write("\n")
        guard isFirst else { return }
        let diff = FixDiff(of: fix, in: file, lines: lines, excerpt: excerpt, columns: width - 2)
        writeDiff("- ", diff.before, .removed, .removedPart)
        writeDiff("+ ", diff.after, .added, .addedPart)
    }

    /// A text that a fix takes out or puts in, short enough to stand in a sentence.
    private func shown(_ text: String) -> [Glyph] {
        FixDiff.changed(text.unicodeScalars, unicode: terminal.options.unicode)
    }

    private mutating func writeDiff(
        _ sign: String, _ pieces: [FixDiff.Piece], _ style: TerminalStyle, _ partStyle: TerminalStyle
    ) {
        writeBar(" ")
        terminal.write(sign, style)
        terminal.writeIsolated(pieces.map { ($0.glyphs, $0.isChanged ? partStyle : style) })
        terminal.write("\n")
    }

    private mutating func writeBar(_ end: String) {
        terminal.writeSpaces(margin + 1)
        terminal.write(terminal.options.unicode ? "│" : "|", .frame)
        terminal.write(end)
    }

    private mutating func writeNote(_ name: String) {
        terminal.writeSpaces(margin + 1)
        terminal.write("= ", .frame)
        terminal.write("\(name): ", .bold)
    }

    /// The bytes of a 0-based line without its line end.
    private func content(ofLine line: Int) -> Range<Int> { lines.content(ofLine: line, in: file.text) }
}
