internal import MTLintCore

/// Writes replacements into the cells of CSV and TSV files.
struct TableEncoder: ReplacementEncoder {
    let separator: UInt8
    /// The end of the text that the separator is told by; 0 if it is known.
    let told: Int
    /// The cells in quotation marks.
    let quoted: [TextRange<InFile>]

    func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        if replacement.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) { return nil }
        let after = quoted.partitioningIndex { $0.start > range.start }
        if after > 0, quoted[after - 1].contains(range) {
            let encoded = replacement.replacing("\"", with: "\"\"")
            return keepsSeparator(encoded, at: range, of: source) ? encoded : nil
        }
        let isPlain = !replacement.utf8.contains { [separator, 0x2C, 0x3B, 0x0A, 0x0D, 0x22].contains($0) }
        return isPlain ? replacement : nil
    }

    /// In bytes; a longer first line gets no more marks that may be separators.
    private static let longestLine = 1 << 14

    /// Whether the separator is still told as it was. A quotation mark may begin a cell for one separator only, and then
    /// what stands in it counts.
    private func keepsSeparator(_ encoded: String, at range: TextRange<InFile>, of source: PaddedBytes) -> Bool {
        let isMark = { (byte: UInt8) in byte == 0x2C || byte == 0x3B || byte == 0x22 }
        guard Int(range.start) < told,
            encoded.utf8.contains(where: isMark) || source[range.indices].contains(where: isMark)
        else { return true }
        if told > Self.longestLine { return false }
        let end = max(told, Int(range.end))
        let line = source[0..<Int(range.start)] + Array(encoded.utf8) + source[Int(range.end)..<end]
        return TableReader.separator(of: PaddedBytes(line)).separator == separator
    }
}
