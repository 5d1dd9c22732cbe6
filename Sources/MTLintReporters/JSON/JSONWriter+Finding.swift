import MTLintCore

extension JSONWriter {
    /// Writes a finding as one object. Offsets are in UTF-8 bytes of the file's text; lines and columns are 1-based,
    /// columns in code points.
    mutating func finding(_ diagnostic: Diagnostic, in file: FileReport, _ cursor: inout PositionCursor) {
        let range = file.wholeScalars(diagnostic.range)
        let positions = cursor.positions(of: range)
        openObject()
        member("path", file.path)
        if let record = diagnostic.record { member("record", record) }
        member("rule", diagnostic.rule.id.description)
        member("severity", diagnostic.severity.rawValue)
        member("message", diagnostic.message)
        key("help")
        if let help = diagnostic.help { value(help) } else { null() }
        key("start")
        position(positions.lowerBound, offset: file.origin.bytes + Int(range.start))
        key("end")
        position(positions.upperBound, offset: file.origin.bytes + Int(range.end))
        key("text")
        value(range, of: file.text)
        key("fixes")
        openArray()
        for fix in diagnostic.fixes { self.fix(fix, origin: file.origin) }
        closeArray()
        member("mqm", diagnostic.rule.mqm)
        closeObject()
    }

    private mutating func position(_ position: TextPosition, offset: Int) {
        openObject()
        member("offset", offset)
        member("line", position.line)
        member("column", position.column)
        closeObject()
    }

    private mutating func fix(_ fix: Fix, origin: TextOrigin) {
        openObject()
        member("applicability", fix.applicability.rawValue)
        key("edits")
        openArray()
        for edit in fix.edits {
            openObject()
            member("start", origin.bytes + Int(edit.range.start))
            member("end", origin.bytes + Int(edit.range.end))
            member("replacement", edit.replacement)
            closeObject()
        }
        closeArray()
        closeObject()
    }
}
