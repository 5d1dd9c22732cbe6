/// How comments to mtlint are taken out of a file.
enum SuppressionComment {
    /// A comment's range, with its line when nothing else stands on it.
    static func lines(of range: TextRange<InFile>, in source: PaddedBytes) -> TextRange<InFile> {
        var start = Int(range.start)
        var end = Int(range.end)
        while start > 0, isBlank(source[start - 1]) { start -= 1 }
        while end < source.count, isBlank(source[end]) { end += 1 }
        let beginsLine = start == 0 || isLineEnd(source[start - 1])
        guard beginsLine, end == source.count || isLineEnd(source[end]) else { return range }
        if end < source.count { end += source[end] == 0x0D && source[end + 1] == 0x0A ? 2 : 1 }
        return TextRange(start..<end)
    }

    /// The edit that takes some of a comment's names out of it; nil when they are not found as they are.
    static func edit(of comment: DocumentComment, removing names: [String], in source: PaddedBytes) -> Edit<InFile>? {
        var bytes = Array(source[comment.range.indices])
        for name in names {
            guard let range = place(of: Array(name.utf8), in: bytes) else { return nil }
            var (start, end) = (range.lowerBound, range.upperBound)
            // With the comma behind it, else with the one before it.
            if end < bytes.count, bytes[end] == 0x2C {
                end += 1
                while end < bytes.count, isBlank(bytes[end]) { end += 1 }
            } else {
                while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
                if start > 0, bytes[start - 1] == 0x2C { start -= 1 }
            }
            bytes.removeSubrange(start..<end)
        }
        return Edit(range: comment.range, replacement: String(decoding: bytes, as: UTF8.self))
    }

    /// Where a name stands as a word of its own.
    private static func place(of name: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard !name.isEmpty, name.count <= bytes.count else { return nil }
        let isBorder = { (index: Int) in
            index < 0 || index >= bytes.count || isBlank(bytes[index]) || isLineEnd(bytes[index])
                || bytes[index] == 0x2C
        }
        return (0...(bytes.count - name.count)).first { start in
            bytes[start...].starts(with: name) && isBorder(start - 1) && isBorder(start + name.count)
        }.map { $0..<($0 + name.count) }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
