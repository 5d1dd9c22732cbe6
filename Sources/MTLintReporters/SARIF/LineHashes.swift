import MTLintCore

/// The hash of every line as GitHub code scanning knows lines again: `primaryLocationLineHash`.
///
/// The algorithm is that of github/codeql-action (src/fingerprints.ts): for each line, a polynomial hash modulo 2⁶⁴ to
/// the base 37 over the 100 UTF-16 units from the line's start on that are neither space nor tab. Every line end counts
/// as one LF, the end of the text as 0xFFFF followed by zeros.
struct LineHashes {
    private static let block = 100
    private static let base: UInt64 = 37

    /// One hash a line, and how many lines up to this one have had the same.
    private var lines: [(hash: UInt64, ordinal: Int)] = []

    init(_ text: PaddedBytes) {
        var roller = Roller()
        var isLineStart = true
        var isAfterCR = false
        let bytes = text.paddedSpan
        var index = 0
        while index < text.count {
            let scalar = bytes.scalar(at: index)
            index += scalar.length
            let isSecondHalf = isAfterCR && scalar.value == 0x0A
            isAfterCR = scalar.value == 0x0D
            if isSecondHalf || scalar.value == 0x20 || scalar.value == 0x09 { continue }
            if isLineStart { roller.beginLine() }
            isLineStart = scalar.value == 0x0A || isAfterCR
            if isLineStart {
                roller.add(0x0A)
            } else if scalar.value < 0x10000 {
                roller.add(UInt64(scalar.value))
            } else {
                roller.add(UInt64(0xD7C0 + scalar.value >> 10))
                roller.add(UInt64(0xDC00 + scalar.value & 0x3FF))
            }
        }
        if isLineStart { roller.beginLine() }
        roller.add(0xFFFF)
        for _ in 0..<Self.block { roller.add(0) }

        var ordinals: [UInt64: Int] = [:]
        lines.reserveCapacity(roller.hashes.count)
        for hash in roller.hashes {
            ordinals[hash, default: 0] += 1
            lines.append((hash, ordinals[hash, default: 1]))
        }
    }

    /// How many lines there are; an empty one at the end counts.
    var count: Int { lines.count }

    /// The hash of a 0-based line in hexadecimal digits, a colon, and its ordinal among the lines with this hash.
    subscript(line: Int) -> String { "\(String(lines[line].hash, radix: 16)):\(lines[line].ordinal)" }

    /// The hash over the last 100 units, recorded whenever these are the first 100 of a line.
    private struct Roller {
        private(set) var hashes: [UInt64] = []
        /// How many units had been added at the start of each line.
        private var starts: [Int] = []
        private var hash: UInt64 = 0
        private var window = [UInt64](repeating: 0, count: block)
        private var slot = 0
        private var added = 0
        /// What a unit has been multiplied by when it leaves the window.
        private let factor = (0..<block).reduce(UInt64(1)) { power, _ in power &* base }

        mutating func beginLine() { starts.append(added) }

        mutating func add(_ unit: UInt64) {
            hash = hash &* base &+ unit &- window[slot] &* factor
            window[slot] = unit
            slot = slot + 1 == block ? 0 : slot + 1
            added += 1
            if hashes.count < starts.count, starts[hashes.count] + block == added { hashes.append(hash) }
        }
    }
}
