internal import MTLintCore

/// The bytes of a text from an offset on as phrases are written: the first letter and those of ASCII and Latin-1 in lower
/// case, with straight apostrophes.
struct FoldedBytes {
    private let text: PaddedBytes
    private let limit: Int
    /// Behind what has been read.
    private(set) var offset: Int
    /// The last byte.
    private var before: UInt8 = 0
    /// What is left of the first letter, from the low byte up, and how many bytes of it.
    private var letter: UInt64 = 0
    private var letterLength = 0

    init(_ text: PaddedBytes, from offset: Int, limit: Int) {
        self.text = text
        self.limit = limit
        self.offset = offset
        guard offset < limit, text[offset] >= 0x80, text[offset] != 0xC3, text[offset] != 0xE2 else { return }
        let scalar = text.scalar(at: offset)
        guard let mapped = Unicode.Scalar(scalar.value)?.properties.lowercaseMapping, mapped.utf8.count <= 8 else {
            return
        }
        for byte in mapped.utf8.reversed() { letter = letter &<< 8 | UInt64(byte) }
        letterLength = mapped.utf8.count
        self.offset += scalar.length
    }

    /// nil at the limit.
    mutating func next() -> UInt8? {
        if letterLength > 0 {
            defer { letter &>>= 8 }
            letterLength -= 1
            return UInt8(truncatingIfNeeded: letter)
        }
        guard offset < limit else { return nil }
        let byte = text[offset]
        if byte == 0xE2, text[offset + 1] == 0x80, text[offset + 2] == 0x99 {
            offset += 3
            before = 0x27
        } else {
            offset += 1
            before = 0x41...0x5A ~= byte || before == 0xC3 && 0x80...0x9E ~= byte ? byte | 0x20 : byte
        }
        return before
    }

    /// The next eight bytes, from the low one up, with zeros behind the limit.
    consuming func nextEight() -> UInt64 {
        var bytes: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            guard let byte = next() else { break }
            bytes |= UInt64(byte) &<< shift
        }
        return bytes
    }

    /// Reads as much as a phrase has, or up to where it differs.
    ///
    /// - Returns: whether all of it is there.
    mutating func begin(with phrase: SortedLines.Line) -> Bool {
        for index in 0..<phrase.count where next() != phrase[index] { return false }
        return true
    }
}
