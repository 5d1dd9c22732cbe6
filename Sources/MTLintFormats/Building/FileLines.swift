internal import MTLintCore

/// The lines of a text, without their line ends.
struct FileLines: Sequence, IteratorProtocol {
    private let text: PaddedBytes
    private var at = 0

    init(_ text: PaddedBytes) { self.text = text }

    /// The next line; LF or CR LF ends one.
    mutating func next() -> Range<Int>? {
        guard at < text.count else { return nil }
        let feed = text.firstOffset(of: 0x0A, from: at)
        let end = feed > at && text[feed - 1] == 0x0D ? feed - 1 : feed
        defer { at = feed + 1 }
        return at..<end
    }
}
