import MTLintCore

extension PaddedBytes {
    /// Whether all bytes of a range are visible ASCII or spaces.
    func isPlain(_ range: Range<Int>) -> Bool {
        withUnsafeBytes { VisibleText.isPlain(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// Whether an offset is that of a single space between two words of a range.
    func isBetweenWords(_ index: Int, in range: Range<Int>) -> Bool {
        self[index] == 0x20 && index > range.lowerBound && index + 1 < range.upperBound && self[index - 1] != 0x20
            && self[index + 1] != 0x20
    }
}
