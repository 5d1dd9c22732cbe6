/// A text as a Swift string literal.
struct SwiftLiteral {
    let source: String

    /// The literal is raw and on one line: quotation marks and backslashes stand for themselves, and what a line can't
    /// hold or an editor would not show is escaped.
    init(_ text: String) {
        let fence = String(repeating: "#", count: Self.longestRunOfFence(text) + 1)
        var bytes = Array("\(fence)\"".utf8)
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 4)
        for byte in text.utf8 {
            switch byte {
            case 0x0A: bytes += "\\\(fence)n".utf8
            case ..<0x20, 0x7F: bytes += "\\\(fence)u{\(String(byte, radix: 16))}".utf8
            default: bytes.append(byte)
            }
        }
        source = String(decoding: bytes, as: UTF8.self) + "\"\(fence)"
    }

    /// How many `#` stand in a row behind a quotation mark or a backslash, at the most.
    private static func longestRunOfFence(_ text: String) -> Int {
        var longest = 0
        var run: Int?
        for byte in text.utf8 {
            switch (byte, run) {
            case (UInt8(ascii: "\""), _), (UInt8(ascii: "\\"), _): run = 0
            case (UInt8(ascii: "#"), let length?):
                run = length + 1
                longest = max(longest, length + 1)
            default: run = nil
            }
        }
        return longest
    }
}
