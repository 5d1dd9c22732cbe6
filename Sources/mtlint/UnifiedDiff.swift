import MTLintKit

/// The difference of two texts as a patch.
struct UnifiedDiff {
    private static let context = 3

    /// Empty when the texts are the same.
    let bytes: [UInt8]

    init(from old: PaddedBytes, to new: PaddedBytes, path: String) {
        let (old, new) = (Self.lines(old), Self.lines(new))
        let hunks = Self.hunks(old, new)
        if hunks.isEmpty {
            bytes = []
            return
        }
        let name = Self.relative(path)
        var bytes = Array("--- \(Self.named("a/\(name)"))\n+++ \(Self.named("b/\(name)"))\n".utf8)
        for hunk in hunks { bytes += hunk }
        self.bytes = bytes
    }

    /// The path without what Git takes for none of its own: a slash or “./” at its beginning.
    private static func relative(_ path: String) -> Substring {
        var name = path[...]
        while let lead = ["/", "./"].first(where: { name.hasPrefix($0) }) { name = name.dropFirst(lead.count) }
        return name
    }

    /// A file's name as Git writes it: in quotation marks with escapes where it needs them, and with a tab behind it
    /// when it holds spaces, so that programs can tell where it ends.
    private static func named(_ name: String) -> String {
        let isPlain = name.unicodeScalars.allSatisfy {
            $0.value >= 0x20 && $0 != "\"" && $0 != "\\" && $0.value != 0x7F
        }
        if isPlain { return name.contains(" ") ? name + "\t" : name }
        var quoted = "\""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let octal = String(scalar.value, radix: 8)
                quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// Lines with their ends; LF ends a line, as patches have it.
    private static func lines(_ text: PaddedBytes) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        for index in 0..<text.count where text[index] == 0x0A {
            lines.append(text[start..<(index + 1)])
            start = index + 1
        }
        if start < text.count { lines.append(text[start..<text.count]) }
        return lines
    }

    /// Whether each old line was removed and each new one inserted.
    ///
    /// Fixes change a line or two here and there, so the lines are walked side by side; only where that fails does the
    /// general difference decide.
    private static func changes(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> (
        removed: [Bool], inserted: [Bool]
    ) {
        var removed = [Bool](repeating: false, count: old.count)
        var inserted = [Bool](repeating: false, count: new.count)
        if old.count == new.count {
            for index in old.indices where old[index] != new[index] { (removed[index], inserted[index]) = (true, true) }
            return (removed, inserted)
        }
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed[offset] = true
            case .insert(let offset, _, _): inserted[offset] = true
            }
        }
        return (removed, inserted)
    }

    private static func hunks(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [[UInt8]] {
        let (removed, inserted) = changes(old, new)
        // Blocks of changes, as ranges of old and new lines; unchanged lines pair up between them.
        var blocks: [(old: Range<Int>, new: Range<Int>)] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            let (startOld, startNew) = (i, j)
            while i < old.count, removed[i] { i += 1 }
            while j < new.count, inserted[j] { j += 1 }
            if i > startOld || j > startNew {
                blocks.append((startOld..<i, startNew..<j))
            } else {
                i += 1
                j += 1
            }
        }
        var hunks: [[UInt8]] = []
        var rest = blocks[...]
        while let first = rest.popFirst() {
            var group = [first]
            while let next = rest.first, let last = group.last, next.old.lowerBound - last.old.upperBound <= 2 * context
            {
                group.append(next)
                rest.removeFirst()
            }
            hunks.append(hunk(group, old, new))
        }
        return hunks
    }

    private static func hunk(
        _ blocks: [(old: Range<Int>, new: Range<Int>)], _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
    ) -> [UInt8] {
        guard let first = blocks.first, let last = blocks.last else { return [] }
        let lead = min(context, first.old.lowerBound)
        let tail = min(context, old.count - last.old.upperBound)
        let oldRange = (first.old.lowerBound - lead)..<(last.old.upperBound + tail)
        let newRange = (first.new.lowerBound - lead)..<(last.new.upperBound + tail)
        var bytes = Array("@@ -\(place(oldRange)) +\(place(newRange)) @@\n".utf8)
        var at = oldRange.lowerBound
        for block in blocks {
            for line in old[at..<block.old.lowerBound] { append(" ", line, &bytes) }
            for line in old[block.old] { append("-", line, &bytes) }
            for line in new[block.new] { append("+", line, &bytes) }
            at = block.old.upperBound
        }
        for line in old[at..<oldRange.upperBound] { append(" ", line, &bytes) }
        return bytes
    }

    /// The first line, 1-based, and the number of lines.
    private static func place(_ range: Range<Int>) -> String {
        "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
    }

    private static func append(_ sign: String, _ line: ArraySlice<UInt8>, _ bytes: inout [UInt8]) {
        bytes += Array(sign.utf8)
        bytes += line
        if line.last != 0x0A { bytes += Array("\n\\ No newline at end of file\n".utf8) }
    }
}
