internal import MTLintCore

/// A text and the lines that are to be put into it.
struct CommentDraft {
    private let source: PaddedBytes
    private let lines: LineIndex
    /// By the line that they are put before; in the order that they come in.
    private var inserted: [Int: [[UInt8]]] = [:]

    init(_ source: PaddedBytes, _ lines: LineIndex) {
        self.source = source
        self.lines = lines
    }

    /// A text that ends with a line end has an empty line behind it, which is none.
    var lineCount: Int { lines.starts.last == UInt32(source.count) ? lines.starts.count - 1 : lines.starts.count }

    mutating func removeAll() { inserted = [:] }

    /// Puts a line before another one, above what was put there before; with ``lineCount`` at the text's end.
    ///
    /// - Parameter isApart: whether a blank line is to part it from what follows.
    mutating func insert(_ line: String, before number: Int, isApart: Bool = false) {
        var bytes = Array(line.utf8) + lineEnd
        if isApart { bytes += lineEnd }
        if number >= lineCount {
            if source.count > 0, !endsLine(source.count) { bytes = lineEnd + bytes }
            if isApart, !isBlank(lineCount - 1) { bytes = lineEnd + bytes }
        }
        inserted[number, default: []].insert(bytes, at: 0)
    }

    /// Whether a line is the first of a block, or the text's end.
    func isApart(_ number: Int) -> Bool {
        number == 0 || number >= lineCount || isBlank(number - 1) && !isBlank(number)
    }

    /// The blanks that a line begins with.
    func indentation(of number: Int) -> String {
        let bytes = source[range(number)].prefix { $0 == 0x20 || $0 == 0x09 }
        return String(decoding: bytes, as: UTF8.self)
    }

    var text: PaddedBytes {
        var result: [UInt8] = []
        result.reserveCapacity(source.count + inserted.count * 64)
        var at = 0
        for (number, lines) in inserted.sorted(by: { $0.key < $1.key }) {
            let start = number >= lineCount ? source.count : range(number).lowerBound
            result += source[at..<start]
            for line in lines { result += line }
            at = start
        }
        result += source[at..<source.count]
        return PaddedBytes(result)
    }

    /// As the first line ends.
    private var lineEnd: [UInt8] {
        let end = Int(lines.starts.count > 1 ? lines.starts[1] : 0)
        if end >= 2, source[end - 1] == 0x0A, source[end - 2] == 0x0D { return [0x0D, 0x0A] }
        return end >= 1 && source[end - 1] == 0x0D ? [0x0D] : [0x0A]
    }

    private func endsLine(_ offset: Int) -> Bool { source[offset - 1] == 0x0A || source[offset - 1] == 0x0D }

    private func isBlank(_ number: Int) -> Bool {
        lines.starts.indices.contains(number) && source[range(number)].allSatisfy { $0 <= 0x20 }
    }

    private func range(_ number: Int) -> Range<Int> {
        lines.starts.indices.contains(number) ? lines.range(ofLine: number).indices : source.count..<source.count
    }
}
