/// Reads which lines a patch of Git's changes, in the files as they are after it: one without lines of context, with the
/// prefix “b/”.
struct PatchReader {
    /// By the file's name in the repository.
    private(set) var files: [String: [Range<Int>]] = [:]

    init(_ patch: [UInt8]) {
        var name: String?
        /// How many lines of the hunk are to come: they may look like anything.
        var rest = 0
        for line in patch.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if rest > 0 {
                // “\ No newline at end of file” is none of the text's lines.
                if line.first != UInt8(ascii: "\\") { rest -= 1 }
            } else if line.starts(with: "+++ ".utf8) {
                name = Self.name(line.dropFirst(4))
            } else if line.starts(with: "@@ ".utf8), let (old, new) = Self.hunk(line) {
                rest = old + new.count
                if let name, !new.isEmpty { files[name, default: []].append(new) }
            }
        }
    }

    /// The count of lines before, and the lines after: `@@ -12,2 +12,3 @@`.
    private static func hunk(_ line: ArraySlice<UInt8>) -> (old: Int, new: Range<Int>)? {
        let parts = line.split(separator: 0x20)
        guard parts.count >= 4, let old = range(parts[1], "-"), let new = range(parts[2], "+") else { return nil }
        return (old.count, new)
    }

    private static func range(_ part: ArraySlice<UInt8>, _ sign: Character) -> Range<Int>? {
        guard part.first == sign.asciiValue else { return nil }
        let numbers = part.dropFirst().split(separator: UInt8(ascii: ",")).map {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard let first = numbers.first, let start = first, start >= 0, let count = numbers.count > 1 ? numbers[1] : 1,
            count >= 0, count < Int(UInt32.max), start < Int(UInt32.max)
        else { return nil }
        return start..<(start + count)
    }

    /// A name without the prefix; nil for that of a file that is gone.
    private static func name(_ written: ArraySlice<UInt8>) -> String? {
        var bytes = written
        if bytes.first == UInt8(ascii: "\"") {
            bytes = unquoted(bytes)[...]
        } else if bytes.last == 0x09 {
            // Stands behind a name with spaces.
            bytes.removeLast()
        }
        guard bytes.starts(with: "b/".utf8) else { return nil }
        return String(validating: bytes.dropFirst(2), as: UTF8.self)
    }

    /// What stands in quotation marks with escapes as C has them.
    private static func unquoted(_ quoted: ArraySlice<UInt8>) -> [UInt8] {
        let letters: [UInt8: UInt8] = [
            UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A,
            UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D,
        ]
        var result: [UInt8] = []
        var rest = quoted.dropFirst()
        while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
                result.append(byte)
                continue
            }
            if escaped &- 0x30 < 8 {
                let digits = [escaped] + rest.prefix(2)
                rest = rest.dropFirst(2)
                result.append(digits.reduce(0) { $0 &* 8 &+ ($1 &- 0x30) })
            } else {
                result.append(letters[escaped] ?? escaped)
            }
        }
        return result
    }
}
