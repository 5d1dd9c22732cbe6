import MTLintTestSupport

/// Random texts over pieces that are hard to read, and places to cut them.
struct HostileText {
    /// Letters, digits and what joins or parts them; marks, space and control characters; scripts of all kinds.
    static let pieces = [
        "a", "s", "S", "Z", "I", "ab", "state", "Korea", "AP", "1", "0", "950", "'", "'", "’", "'s", "’s", "’S", ".",
        ",", "-", " ", " ", "\t", "\n", "\r\n", "\u{A0}", "“", "”", "(", ")", "$", "+", "é", "É", "e\u{301}", "\u{301}",
        "ß", "ǅ", "ª", "ж", "Ж", "中", "文字", "カ", "ไทย", "ภาษา", "٢", "😀", "\u{200D}", "\u{AD}", "\u{B}", "\u{C}",
        "\u{1}", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "…",
    ]

    let text: String
    let bytes: [UInt8]

    /// - Parameter most: the largest number of pieces.
    init(_ random: inout SeededGenerator, most: Int) {
        // Few different pieces make the longer runs.
        let kinds = Int.random(in: 1...12, using: &random)
        let chosen = (0..<kinds).map { _ in Self.pieces[Int.random(in: Self.pieces.indices, using: &random)] }
        var text = ""
        for _ in 0..<Int.random(in: 0...most, using: &random) {
            text += chosen[Int.random(in: chosen.indices, using: &random)]
        }
        self.text = text
        bytes = Array(text.utf8)
    }

    /// A random offset within a range, at the border of two scalars.
    func border(in range: ClosedRange<Int>, _ random: inout SeededGenerator) -> Int {
        var offset = Int.random(in: range, using: &random)
        while offset > range.lowerBound, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    /// Sorted random ranges of whole scalars, none of them empty.
    func ranges(in range: Range<Int>, _ random: inout SeededGenerator) -> [Range<Int>] {
        let borders = (0..<6).map { _ in border(in: range.lowerBound...range.upperBound, &random) }.sorted()
        return stride(from: 0, to: 6, by: 2).map { borders[$0]..<borders[$0 + 1] }.filter { !$0.isEmpty }
    }
}
