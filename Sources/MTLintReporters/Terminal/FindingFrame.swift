import MTLintCore

/// The framed part of a finding: where it is, the text with carets under what was found, help and fixes.
struct FindingFrame {
    let file: FileReport
    let lines: LineIndex
    /// What was found, on borders of scalars.
    let range: TextRange<InFile>
    private let excerpt: Excerpt
    /// The 0-based lines of the text that hold the finding's first and last character.
    private let firstLine: Int
    private let lastLine: Int
    /// The columns of the line numbers.
    private let margin: Int
    /// The columns of text beside the line numbers.
    private let width: Int

    /// The least that a window shows, on however narrow a terminal.
    private static let leastWidth = 30

    init(file: FileReport, lines: LineIndex, range: TextRange<InFile>, excerpt: Excerpt, width: Int) {
        self.file = file
        self.lines = lines
        self.range = range
        self.excerpt = excerpt
        firstLine = lines.line(of: range.start)
        // A range that ends with a line break does not reach into the line after it.
        lastLine = range.isEmpty ? firstLine : lines.line(of: range.end - 1)
        margin = TerminalWriter.columns(of: file.origin.lines + lastLine + 1)
        self.width = max(Self.leastWidth, width - margin - 3)
    }

    /// Writes the frame.
    ///
    /// - Parameter start: where the finding begins; 1-based, the column in code points.
    func write(_ diagnostic: Diagnostic, at start: (line: Int, column: Int), to terminal: inout TerminalWriter) {
        terminal.writeSpaces(margin + 1)
        terminal.write(excerpt.unicode ? "┌─ " : "--> ", .frame)
        terminal.writePath(file.path)
        terminal.write(start)
        if let record = diagnostic.record { terminal.writeRecord(record) }
        terminal.write("\n")
        writeBar("\n", to: &terminal)
        writeText(.severity(diagnostic.severity), to: &terminal)
        if let help = diagnostic.help {
            writeNote(to: &terminal) { $0.write("help: ") }
            terminal.writeMessage(help)
            terminal.write("\n")
        }
        for (index, fix) in diagnostic.fixes.enumerated() { write(fix, isFirst: index == 0, to: &terminal) }
        terminal.write("\n")
    }

    private func writeText(_ style: TerminalStyle, to terminal: inout TerminalWriter) {
        let first = content(ofLine: firstLine)
        if firstLine == lastLine {
            writeLine(firstLine, range.indices.clamped(to: first), in: first, style, to: &terminal)
            return
        }
        // Only the end of the first line and the beginning of the last one are shown where they do not fit.
        let last = content(ofLine: lastLine)
        writeLine(
            firstLine, Int(range.start)..<max(Int(range.start), first.upperBound), in: first, style, to: &terminal)
        if lastLine > firstLine + 1 {
            let ellipsis = Glyph.ellipsis(unicode: excerpt.unicode)
            terminal.writeSpaces(max(0, margin - ellipsis.columns))
            terminal.write(excerpt.unicode ? "…\n" : "...\n", .frame)
        }
        writeLine(
            lastLine, last.lowerBound..<min(max(last.lowerBound, Int(range.end)), last.upperBound), in: last, style,
            to: &terminal)
    }

    /// One line of the text, and carets under a range of it.
    private func writeLine(
        _ line: Int, _ found: Range<Int>, in content: Range<Int>, _ style: TerminalStyle,
        to terminal: inout TerminalWriter
    ) {
        let window = excerpt.window(of: found, in: content, columns: width)
        let number = file.origin.lines + line + 1
        terminal.writeSpaces(margin - TerminalWriter.columns(of: number))
        terminal.write(.frame) { terminal in
            terminal.write(number)
            terminal.write(excerpt.unicode ? " │" : " |")
        }
        terminal.write(" ")
        terminal.write([window.before, window.found, window.after])
        terminal.write("\n")
        writeBar(" ", to: &terminal)
        // A combining mark stands over the character before it, and so does its caret.
        let isMark = !window.found.isEmpty && window.found.columns == 0
        terminal.writeSpaces(max(0, window.before.columns - (isMark ? 1 : 0)))
        terminal.write(0x5E, times: max(1, window.found.columns), style)
        terminal.write("\n")
    }

    private func write(_ fix: Fix, isFirst: Bool, to terminal: inout TerminalWriter) {
        let description = FixDescription(fix, in: file)
        writeNote(to: &terminal) { terminal in
            terminal.write(isFirst ? "fix (" : "or (")
            terminal.writeOwn(fix.applicability.rawValue)
            terminal.write("): ")
        }
        terminal.writeOwn(description.verb)
        if let removed = description.removed {
            terminal.write(" “")
            terminal.write([excerpt.changed(removed)])
            terminal.write("”")
        }
        if let inserted = description.inserted {
            terminal.write(description.removed == nil ? " “" : " with “")
            terminal.write([Excerpt.changed(inserted, unicode: excerpt.unicode)])
            terminal.write("”")
        }
        terminal.write("\n")
        guard isFirst else { return }
        let diff = FixDiff(of: fix, in: file, lines: lines, excerpt: excerpt, columns: width - 2)
        writeBar(" ", to: &terminal)
        terminal.write("- ", .removed)
        terminal.write(diff.before, .removed, changed: .removedPart)
        terminal.write("\n")
        writeBar(" ", to: &terminal)
        terminal.write("+ ", .added)
        terminal.write(diff.after, .added, changed: .addedPart)
        terminal.write("\n")
    }

    private func writeBar(_ end: StaticString, to terminal: inout TerminalWriter) {
        terminal.writeSpaces(margin + 1)
        terminal.write(excerpt.unicode ? "│" : "|", .frame)
        terminal.write(end)
    }

    private func writeNote(to terminal: inout TerminalWriter, _ name: (inout TerminalWriter) -> Void) {
        terminal.writeSpaces(margin + 1)
        terminal.write("= ", .frame)
        terminal.write(.bold, name)
    }

    /// The bytes of a 0-based line without its line end.
    private func content(ofLine line: Int) -> Range<Int> { lines.content(ofLine: line, in: file.text) }
}
