import ArgumentParser
import MTLintKit

/// One more report of a run: `FORMAT=FILE`.
struct AlsoReport: Sendable {
    let format: OutputFormat
    let path: String

    init(_ text: String) throws {
        guard let sign = text.firstIndex(of: "=") else {
            throw ValidationError("“\(text)” is not FORMAT=FILE, as in sarif=report.sarif")
        }
        format = try Choice.parse(String(text[..<sign]), "output format")
        path = String(text[text.index(after: sign)...])
        if path.isEmpty { throw ValidationError("“\(text)” names no file: FORMAT=FILE") }
        if path == "-" { throw ValidationError("--also writes files; --output-format is for standard output") }
    }
}
