import MTLintCore

/// Writes ranges of one file as regions, each in every form that SARIF has (2.1.0, 3.30).
struct SARIFRegions {
    private let file: FileReport
    private let positions: PositionTable

    /// - Parameter ranges: those that will be written, in any order.
    init(_ ranges: [TextRange<InFile>], in file: FileReport, lines: LineIndex) {
        self.file = file
        positions = PositionTable(of: ranges.map { file.wholeScalars($0) }, in: file.text, lines: lines)
    }

    /// Lines and columns are 1-based, offsets 0-based; columns and `char…` are in code points.
    func write(_ name: StaticString, _ range: TextRange<InFile>, withSnippet: Bool, _ json: inout JSONWriter) {
        let range = file.wholeScalars(range)
        let start = positions[range.start]
        let end = positions[range.end]
        json.key(name)
        json.openObject()
        json.member("startLine", start.line)
        json.member("startColumn", start.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
        json.member("charOffset", start.codePointOffset)
        json.member("charLength", end.codePointOffset - start.codePointOffset)
        if file.bytesAreText {
            json.member("byteOffset", Int(range.start))
            json.member("byteLength", Int(range.length))
        }
        if withSnippet {
            json.key("snippet")
            json.openObject()
            json.key("text")
            json.value(range, of: file.text)
            json.closeObject()
        }
        json.closeObject()
    }
}
