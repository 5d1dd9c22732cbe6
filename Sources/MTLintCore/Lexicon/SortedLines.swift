#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Lines of UTF-8 in the order of their bytes, looked up where they lie: nothing is parsed or copied at start.
///
/// The bytes must live as long as the process; the rule pack's are part of the program.
package struct SortedLines: @unchecked Sendable {
    /// A line or the end of one, where it lies.
    package struct Line: @unchecked Sendable {
        fileprivate let base: UnsafePointer<UInt8>
        package let count: Int

        package subscript(index: Int) -> UInt8 {
            precondition(index >= 0 && index < count, "no such byte")
            return base[index]
        }
    }

    private let base: UnsafePointer<UInt8>
    private let count: Int

    /// - Parameter text: lines sorted by bytes, each ended by LF.
    package init(_ text: StaticString) {
        base = text.utf8Start
        count = text.utf8CodeUnitCount
    }

    private init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    package static let empty = SortedLines("")

    /// All lines as they lie; of a table whose lines are all as long as each other, a line is found by its number.
    package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

    /// Whether the line is there, whole.
    package func contains(_ line: [UInt8]) -> Bool {
        let at = lowerBound(line)
        guard at < count else { return false }
        let end = lineEnd(at)
        return end - at == line.count && order(at, end, line) == 0
    }

    /// Calls `body` with every line that begins with the prefix, in order, until it returns false.
    package func forEachLine(prefix: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Bool) {
        var at = lowerBound(prefix)
        while at < count {
            let end = lineEnd(at)
            let line = UnsafeBufferPointer(start: base + at, count: end - at)
            guard line.count >= prefix.count, memcmp(base + at, prefix, prefix.count) == 0, body(line) else { return }
            at = end + 1
        }
    }

    /// What stands behind the prefix on the lines that begin with it, in order.
    package func lines(prefix: [UInt8]) -> [Line] {
        var lines: [Line] = []
        forEachLine(prefix: prefix) { line in
            if let start = line.baseAddress {
                lines.append(Line(base: start + prefix.count, count: line.count - prefix.count))
            }
            return true
        }
        return lines
    }

    /// Where the lines lie that begin with a prefix: from the start of the first, in bytes, to behind the last.
    package func range(_ prefix: [UInt8]) -> Range<Int> {
        let start = lowerBound(prefix)
        // The least key that is greater than all that begin so.
        guard let last = prefix.last, last < 0xFF else { return start..<count }
        return start..<max(start, lowerBound(prefix.dropLast() + [last + 1]))
    }

    /// Some of the lines.
    ///
    /// - Precondition: the range is one of whole lines, as ``range(_:)`` gives it.
    package func lines(in range: Range<Int>) -> SortedLines {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "no such lines")
        return SortedLines(base: base + range.lowerBound, count: range.count)
    }

    /// Calls `body` with every line, in order.
    @inline(__always)
    package func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var at = 0
        while at < count {
            let end = lineEnd(at)
            body(UnsafeBufferPointer(start: base + at, count: end - at))
            at = end + 1
        }
    }

    /// Less than, equal to or greater than 0, as the line is to the key.
    private func order(_ start: Int, _ end: Int, _ key: [UInt8]) -> Int {
        let common = Int(memcmp(base + start, key, min(end - start, key.count)))
        return common != 0 ? common : (end - start) - key.count
    }

    /// The start of the first line that is not less than the key.
    private func lowerBound(_ key: [UInt8]) -> Int {
        var low = 0
        var high = count
        while low < high {
            let start = lineStart((low + high) / 2)
            let end = lineEnd(start)
            if order(start, end, key) < 0 { low = end + 1 } else { high = start }
        }
        return low
    }

    private func lineStart(_ offset: Int) -> Int {
        var start = offset
        while start > 0, base[start - 1] != 0x0A { start -= 1 }
        return start
    }

    private func lineEnd(_ offset: Int) -> Int {
        guard offset < count, let end = memchr(base + offset, 0x0A, count - offset) else { return count }
        return UnsafeRawPointer(end) - UnsafeRawPointer(base)
    }
}
