internal import CICU
public import MTLintCore

/// Counts the words of documents as translators count them.
///
/// A word is a stretch without white space in which there is a letter or a digit. In scripts that put no spaces between
/// words, such as Thai, Chinese and Japanese, ICU’s dictionaries tell how many words such a stretch is.
public struct WordCounter: ~Copyable {
    private var breaks: OpaquePointer?
    private var boundaries: [Int32] = []

    public init() {}

    deinit { if let breaks { cicu_breaks_close(breaks) } }

    /// The words in all segments of a document.
    public mutating func count(in document: Document) -> Int {
        document.segments.reduce(0) { $0 + count(document.text, $1.range.indices) }
    }

    private mutating func count(_ text: PaddedBytes, _ range: Range<Int>) -> Int {
        var words = 0
        var start = range.lowerBound
        var (hasLetter, isComplex) = (false, false)
        var index = start
        while index < range.upperBound {
            let scalar = text.scalar(at: index)
            let kind = Int(cicu_character_kind(scalar.value))
            if kind == CICU_SPACE {
                if hasLetter { words += isComplex ? countComplex(text, start..<index) : 1 }
                start = index + scalar.length
                (hasLetter, isComplex) = (false, false)
            } else {
                if Self.isPartOfWord(kind) { hasLetter = true }
                if kind == CICU_COMPLEX { isComplex = true }
            }
            index += scalar.length
        }
        if hasLetter { words += isComplex ? countComplex(text, start..<min(index, range.upperBound)) : 1 }
        return words
    }

    /// The stretches between ICU’s boundaries that have a letter or a digit.
    private mutating func countComplex(_ text: PaddedBytes, _ range: Range<Int>) -> Int {
        if breaks == nil { breaks = cicu_word_breaks_open("") }
        guard let breaks, let length = Int32(exactly: range.count) else { return 1 }
        boundaries.removeAll(keepingCapacity: true)
        boundaries.append(contentsOf: repeatElement(0, count: range.count))
        let found = text.withUnsafeBytes { bytes -> Int32 in
            guard let base = bytes.baseAddress else { return -1 }
            return cicu_breaks_of(breaks, base + range.lowerBound, length, &boundaries, length)
        }
        guard found > 0 else { return 1 }
        var words = 0
        var index = range.lowerBound
        for boundary in boundaries[..<Int(min(found, length))] {
            var isWord = false
            while index < range.lowerBound + Int(boundary) {
                let scalar = text.scalar(at: index)
                isWord = isWord || Self.isPartOfWord(Int(cicu_character_kind(scalar.value)))
                index += scalar.length
            }
            if isWord { words += 1 }
        }
        return max(1, words)
    }

    private static func isPartOfWord(_ kind: Int) -> Bool {
        switch kind {
        case CICU_LETTER_UPPER, CICU_LETTER_LOWER, CICU_LETTER_UNCASED, CICU_DIGIT, CICU_COMPLEX: true
        default: false
        }
    }
}
