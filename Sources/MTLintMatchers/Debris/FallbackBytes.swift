internal import MTLintCore

/// Bytes that a tokenizer spelled out because its vocabulary lacks the character: “<0xE2><0x80><0x99>”.
struct FallbackBytes {
    /// All of them in a row.
    let range: TextRange<InView>
    /// What they are together; nil where they are no text.
    let text: String?

    private static let length = 6

    /// nil where none begins at the offset.
    init?(at start: UInt32, in text: PaddedBytes) {
        var bytes: [UInt8] = []
        var at = Int(start)
        while at + Self.length <= text.count, let byte = Self.byte(at, text) {
            bytes.append(byte)
            at += Self.length
        }
        if bytes.isEmpty { return nil }
        range = TextRange(start: start, end: UInt32(at))
        let decoded = String(decoding: bytes, as: UTF8.self)
        let isText =
            Array(decoded.utf8) == bytes && decoded.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 }
        self.text = isText ? decoded : nil
    }

    /// “<0x0A>”, with digits of either case.
    private static func byte(_ at: Int, _ text: PaddedBytes) -> UInt8? {
        guard text[at] == 0x3C, text[at + 1] == 0x30, text[at + 2] == 0x78, text[at + 5] == 0x3E else { return nil }
        return UInt8(text.string((at + 3)..<(at + 5)), radix: 16)
    }
}
