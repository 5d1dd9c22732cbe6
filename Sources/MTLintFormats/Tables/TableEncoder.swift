internal import MTLintCore

/// Writes replacements into the cells of CSV and TSV files.
struct TableEncoder: ReplacementEncoder {
    let separator: UInt8
    /// The cells in quotation marks.
    let quoted: [TextRange<InFile>]

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        if replacement.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) { return nil }
        let after = quoted.partitioningIndex { $0.start > range.start }
        if after > 0, quoted[after - 1].contains(range) { return replacement.replacing("\"", with: "\"\"") }
        let isPlain = !replacement.utf8.contains { [separator, 0x2C, 0x3B, 0x0A, 0x0D, 0x22].contains($0) }
        return isPlain ? replacement : nil
    }
}
