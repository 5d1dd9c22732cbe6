import CICU
import MTLintCore

/// Names for the findings of one file that stay the same when lines move.
///
/// A name is the FNV-1a hash of the rule, the text that was found, the two words before and after it in its line, and,
/// where all of these are the same, a count.
struct FindingFingerprints {
    private let text: PaddedBytes
    private var counts: [UInt64: Int] = [:]

    /// How many words on either side count.
    private static let words = 2
    /// Words are cut at this many scalars, so that a megabyte without a space costs no more than a word.
    private static let longestWord = 64
    /// Stands between the parts: a byte that UTF-8 has no use for.
    private static let separator: CollectionOfOne<UInt8> = CollectionOfOne(0xFF)

    init(_ text: PaddedBytes) { self.text = text }

    /// The name of the next finding, 16 hexadecimal digits. Findings must come in the order of the text.
    mutating func next(_ rule: RuleID, _ range: TextRange<InFile>) -> String {
        var hash = FNV1a()
        hash.add(rule.description.utf8)
        hash.add(Self.separator)
        hash.add(text[range.indices])
        for word in words(before: Int(range.start)) + words(after: Int(range.end)) {
            hash.add(Self.separator)
            hash.add(text[word])
        }
        let count = counts[hash.value, default: 0]
        counts[hash.value] = count + 1
        hash.add(Self.separator)
        hash.add("\(count)".utf8)
        return hash.digits
    }

    /// The nearest words before an offset, the nearest first; an empty range for each that the line does not have.
    private func words(before offset: Int) -> [Range<Int>] {
        var index = offset
        return (0..<Self.words).map { _ in
            var end = index
            var length = 0
            while let scalar = text.scalar(before: index), !Self.endsLine(scalar.value), length < Self.longestWord {
                if Self.isInWord(scalar.value) {
                    if length == 0 { end = index }
                    length += 1
                } else if length > 0 {
                    break
                }
                index -= scalar.length
            }
            return length == 0 ? index..<index : index..<end
        }
    }

    /// The nearest words after an offset, the nearest first; an empty range for each that the line does not have.
    private func words(after offset: Int) -> [Range<Int>] {
        var index = offset
        return (0..<Self.words).map { _ in
            var start = index
            var length = 0
            while index < text.count, length < Self.longestWord {
                let scalar = text.scalar(at: index)
                if Self.endsLine(scalar.value) { break }
                if Self.isInWord(scalar.value) {
                    if length == 0 { start = index }
                    length += 1
                } else if length > 0 {
                    break
                }
                index += scalar.length
            }
            return length == 0 ? index..<index : start..<index
        }
    }

    private static func endsLine(_ scalar: UInt32) -> Bool { scalar == 0x0A || scalar == 0x0D }

    private static func isInWord(_ scalar: UInt32) -> Bool {
        switch Int(cicu_character_kind(scalar)) {
        case CICU_LETTER_UPPER, CICU_LETTER_LOWER, CICU_LETTER_UNCASED, CICU_MARK, CICU_DIGIT, CICU_COMPLEX: true
        default: false
        }
    }
}
