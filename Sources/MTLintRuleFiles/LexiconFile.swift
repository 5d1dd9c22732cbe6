package import MTLintCore

/// A word list below `lexicons/<language>/`.
package struct LexiconFile: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Words of one class; the file's name is the class.
        case classes
        /// Lines that rules look up; the file's name is the table.
        case tables
    }

    package let language: LanguageTag
    package let kind: Kind
    /// Lower-case words with hyphens between.
    package let name: String
    /// Where the file is.
    let path: String
    /// The path as errors give it.
    package let shownPath: String

    /// The list's lines, each ended by LF, without comments.
    ///
    /// - Throws: what is wrong with the list, or what the system says.
    package func lines() throws(RuleFileError) -> String {
        try lines(FileBytes.read(path, as: shownPath))
    }

    /// The lines of a list with this content.
    ///
    /// Comment lines begin with `#`; in a table only the ones at its beginning are comments.
    /// - Throws: an error for the first line that is not text, is blank, or is out of order.
    func lines(_ bytes: [UInt8]) throws(RuleFileError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            throw error(bad, "not UTF-8")
        }
        var kept: [UInt8] = []
        var last: ArraySlice<UInt8> = []
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        if lines.last?.isEmpty == true { lines.removeLast() }
        for (index, line) in zip(lines.indices, lines) {
            if line.first == UInt8(ascii: "#"), kind == .classes || kept.isEmpty { continue }
            try check(line, after: last, index)
            kept += line
            kept.append(0x0A)
            last = line
        }
        guard !kept.isEmpty else { throw error(0, "the list is empty") }
        return kept.count == bytes.count ? text : String(decoding: kept, as: UTF8.self)
    }

    private func check(_ line: ArraySlice<UInt8>, after last: ArraySlice<UInt8>, _ index: Int) throws(RuleFileError) {
        if line.isEmpty { throw error(index, "a list has no blank lines") }
        if line.last == 0x0D { throw error(index, "a line ends with LF, not with CR LF") }
        if line.first == 0x20 { throw error(index, "a space at the beginning of a line") }
        if line.last == 0x20 { throw error(index, "a space at the end of a line") }
        guard last.lexicographicallyPrecedes(line) else {
            let text = String(decoding: line, as: UTF8.self)
            throw error(index, line == last ? "“\(text)” is given twice" : "“\(text)” is not in the order of bytes")
        }
    }

    private func error(_ index: Int, _ message: String) -> RuleFileError {
        RuleFileError(path: shownPath, mark: .init(line: index + 1, column: 1), message: message)
    }
}
