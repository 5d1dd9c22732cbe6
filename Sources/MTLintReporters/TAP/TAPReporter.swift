import MTLintCore

/// The Test Anything Protocol: a test a file, which passes unless a finding makes the run fail; findings are in its YAML
/// block.
///
/// The version is 13, which programs for 14 read too; programs for 13 refuse a 14.
struct TAPReporter: Reporter {
    private var bytes: [UInt8] = []
    private var tests = 0

    init(_ options: ReporterOptions) {}

    mutating func begin() { write("TAP version 13\n") }

    mutating func report(_ file: FileReport) {
        writeTest(file.path, isOK: !file.diagnostics.contains { file.makesFail($0) })
        guard !file.diagnostics.isEmpty else { return }
        write("  ---\n  findings:\n")
        var cursor = file.cursor(LineIndex(file.text))
        for diagnostic in file.diagnostics {
            let start = cursor.positions(of: file.wholeScalars(diagnostic.range)).lowerBound
            write("    - line: \(start.line)\n      column: \(start.column)\n")
            write("      severity: \(diagnostic.severity.rawValue)\n      rule: \(diagnostic.rule.id)\n")
            writeText("message", diagnostic.message)
            if let help = diagnostic.help { writeText("help", help) }
            if let record = diagnostic.record { writeText("record", record) }
        }
        write("  ...\n")
    }

    mutating func finish(_ summary: RunSummary) {
        if summary.failures > 0 { writeTest(summary.failureSentence, isOK: false) }
        write(tests == 0 ? "1..0 # SKIP no file to look at\n" : "1..\(tests)\n")
    }

    mutating func takeOutput() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func writeTest(_ name: String, isOK: Bool) {
        tests += 1
        write("\(isOK ? "ok" : "not ok") \(tests) - ")
        for scalar in VisibleText.line(name).unicodeScalars {
            // “#” begins a directive, which may say that a failure does not count.
            if scalar == "#" || scalar == "\\" { bytes.append(UInt8(ascii: "\\")) }
            bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
        bytes.append(0x0A)
    }

    /// Writes a text in double quotation marks: a string of JSON is one of YAML.
    private mutating func writeText(_ key: String, _ text: String) {
        var json = JSONWriter()
        json.value(VisibleText.line(text))
        write("      \(key): ")
        bytes += json.takeOutput()
        bytes.append(0x0A)
    }

    private mutating func write(_ text: String) { bytes += text.utf8 }
}
