import MTLintCore

/// Text for logs: what could steer a terminal, or shows nothing at all, is made visible.
public enum VisibleText {
    /// A text on one line.
    public static func line(_ text: some StringProtocol) -> String {
        guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return String(text) }
        var result: [UInt8] = []
        append(String(text), unicode: true, to: &result)
        return String(decoding: result, as: UTF8.self)
    }

    /// Appends a text made visible; UTF-8.
    static func append(_ text: String, unicode: Bool, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, unicode: unicode, to: &bytes) }
    }

    /// Appends valid UTF-8 made visible.
    static func append(_ text: UnsafeBufferPointer<UInt8>, unicode: Bool, to bytes: inout [UInt8]) {
        // Where what is shown as it is begins.
        var start = 0
        if !isPlain(text) {
            var index = 0
            while index < text.count {
                if text[index] &- 0x20 < 0x5F {
                    index += 1
                    continue
                }
                let scalar = text.span.scalar(at: index)
                let glyph = Glyph(scalar.value, unicode: unicode)
                if !glyph.isItself(scalar.value) {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                    glyph.append(to: &bytes)
                    start = index + scalar.length
                }
                index += scalar.length
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Whether all bytes are visible ASCII or spaces.
    static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        // Without a branch, so that many bytes are looked at at once.
        var others: UInt8 = 0
        for byte in text { others |= byte &- 0x20 < 0x5F ? 0 : 1 }
        return others == 0
    }
}
