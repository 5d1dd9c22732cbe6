/// Text for logs: what could steer a terminal, or shows nothing at all, is made visible.
public enum VisibleText {
    /// A text on one line.
    public static func line(_ text: some StringProtocol) -> String {
        guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return String(text) }
        var result: [UInt8] = []
        for scalar in text.unicodeScalars { Glyph(scalar.value, unicode: true).append(to: &result) }
        return String(decoding: result, as: UTF8.self)
    }
}
