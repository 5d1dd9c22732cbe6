/// The letters of Latin-1 and Latin Extended-A in ASCII, and what else of Latin-1 stands in words, as ICU's “Latin-ASCII;
/// Lower” gives them: most names need no transliterator.
enum LatinLetters {
    /// From U+00C0 to U+017F.
    private static let ascii: [[UInt8]] =
        """
        a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o / \
        o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i \
        ij ij j j k k q l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
        u u u u u u u u u u u u w w y y y z z z z z z s
        """.split(separator: " ").map { Array($0.utf8) }

    /// The text in lower-case ASCII; nil when it has a scalar that is not in the table.
    static func folded(_ text: String) -> [UInt8]? {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
            case ..<0x80: folded.append(UInt8(scalar.value))
            case 0xC0...0x17F:
                let index = Int(scalar.value) - 0xC0
                guard index < ascii.count else { return nil }
                folded += ascii[index]
            case 0xAD: folded.append(0x2D)
            // Soft hyphens, middle dots and the signs “ª”, “²” and “µ” stand inside words; ICU leaves all but the first.
            case 0xAA, 0xB2...0xB5, 0xB7, 0xB9, 0xBA: folded += Array(String(scalar).utf8)
            case 0xAE: folded += Array("(r)".utf8)
            case 0x2018, 0x2019: folded.append(0x27)
            default: return nil
            }
        }
        return folded
    }
}
