public import MTLintCore

/// The lines of a file that have changed.
public enum ChangedLines: Hashable, Sendable {
    /// The file is new, or it is not known which lines are.
    case all
    /// 1-based numbers of lines that LF ends; in order, not overlapping.
    case some([Range<Int>])

    /// Whether no line has.
    public var isEmpty: Bool { self == .some([]) }

    /// The findings that have a changed line in them.
    public func findings(_ diagnostics: [Diagnostic], in text: PaddedBytes) -> [Diagnostic] {
        diagnostics.isEmpty ? [] : filtered(diagnostics, in: text) { $0.range }
    }

    /// The same for findings that are silenced.
    public func findings(_ suppressed: [SuppressedDiagnostic], in text: PaddedBytes) -> [SuppressedDiagnostic] {
        suppressed.isEmpty ? [] : filtered(suppressed, in: text) { $0.diagnostic.range }
    }

    private func filtered<Finding>(
        _ findings: [Finding], in text: PaddedBytes, _ range: (Finding) -> TextRange<InFile>
    ) -> [Finding] {
        guard case .some(let lines) = self else { return findings }
        let changed = Self.ranges(of: lines, in: text)
        return findings.filter { finding in
            let range = range(finding)
            let next = changed.partitioningIndex { $0.end > range.start }
            // An empty range, such as that of something missing, is on the line that it begins on.
            return next < changed.count && changed[next].start < max(range.end, range.start + 1)
        }
    }

    /// The bytes of lines, their ends included.
    private static func ranges(of lines: [Range<Int>], in text: PaddedBytes) -> [TextRange<InFile>] {
        var ranges: [TextRange<InFile>] = []
        var number = 1
        var offset = 0
        for line in lines {
            while number < line.lowerBound, offset < text.count { (number, offset) = (number + 1, next(offset, text)) }
            let start = offset
            while number < line.upperBound, offset < text.count { (number, offset) = (number + 1, next(offset, text)) }
            // What is found at the text's very end is on its last line.
            ranges.append(TextRange(start..<(offset == text.count ? offset + 1 : offset)))
        }
        return ranges
    }

    /// Where the next line begins.
    private static func next(_ offset: Int, _ text: PaddedBytes) -> Int {
        min(text.count, text.firstOffset(of: 0x0A, from: offset) + 1)
    }
}
