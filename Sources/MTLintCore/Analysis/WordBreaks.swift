internal import CICU

/// ICU's word boundaries, for the scripts that do not put spaces between words (Thai, Lao, Khmer, Myanmar, Han, Kana).
struct WordBreaks: ~Copyable {
    private var iterator: OpaquePointer?
    private var buffer: [Int32] = []

    /// Opens ICU's root break iterator the first time that it is asked; its dictionaries go by script, not by language.
    mutating func boundaries(in text: PaddedBytes, _ range: Range<Int>) -> ArraySlice<Int32> {
        if iterator == nil { iterator = cicu_word_breaks_open("") }
        guard let iterator, let length = Int32(exactly: range.count) else { return [Int32(clamping: range.count)] }
        buffer.removeAll(keepingCapacity: true)
        buffer.append(contentsOf: repeatElement(0, count: range.count))
        let count = text.withUnsafeBytes { bytes -> Int32 in
            guard let base = bytes.baseAddress else { return -1 }
            return cicu_breaks_of(iterator, base + range.lowerBound, length, &buffer, length)
        }
        guard count > 0 else { return [length] }
        return buffer[..<Int(min(count, length))]
    }

    deinit { cicu_breaks_close(iterator) }
}
