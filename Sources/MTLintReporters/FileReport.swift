public import MTLintCore

/// The findings of one file, or of one window of a long file, ready to be shown.
public struct FileReport: Sendable {
    /// As the user gave it.
    public let path: String
    /// The text of the file or window: UTF-8, without a byte order mark. The diagnostics' offsets are into it.
    public let text: PaddedBytes
    /// Where `text` begins in the file.
    public let origin: TextOrigin
    /// In the order of their ranges.
    public let diagnostics: [Diagnostic]
    /// Findings that are not to be shown to people, in the order of their ranges; SARIF keeps them, marked.
    public let suppressed: [SuppressedDiagnostic]
    /// Whether the file's bytes are `text` itself: UTF-8 without a byte order mark. Only then do byte offsets into the
    /// text hold in the file.
    public let bytesAreText: Bool
    /// How many words the text has; 0 when nobody wants to know.
    public let words: Int
    /// The least severity that makes the run fail; nil when none does.
    public let failing: Severity?
    /// Whether the run compares findings with a baseline; the same for all files of a run.
    public let hasBaseline: Bool

    public init(
        path: String, text: PaddedBytes, origin: TextOrigin = .start, diagnostics: [Diagnostic],
        suppressed: [SuppressedDiagnostic] = [], bytesAreText: Bool, words: Int = 0, failing: Severity? = .warning,
        hasBaseline: Bool = false
    ) {
        self.path = path
        self.text = text
        self.origin = origin
        self.diagnostics = diagnostics
        self.suppressed = suppressed
        self.bytesAreText = bytesAreText
        self.words = words
        self.failing = failing
        self.hasBaseline = hasBaseline
    }

    /// Whether a finding makes the run fail.
    func makesFail(_ diagnostic: Diagnostic) -> Bool { failing.map { diagnostic.severity >= $0 } ?? false }

    /// Gives the diagnostics' offsets as places in the file.
    func cursor(_ lines: LineIndex) -> PositionCursor { PositionCursor(text, lines: lines, origin: origin) }

    /// A range kept within the text and moved out to whole scalars, so that what is cut there is valid UTF-8.
    func wholeScalars(_ range: TextRange<InFile>) -> TextRange<InFile> {
        var start = min(Int(range.start), text.count)
        var end = min(Int(range.end), text.count)
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        // The padding is zeros, so the walk ends at the text's end.
        while text[end] & 0xC0 == 0x80 { end += 1 }
        return TextRange(start..<max(start, end))
    }
}
