import MTLintCore

/// A stretch of a text as it is shown to people, glyph by glyph: whole, or with an ellipsis in place of a part of it.
///
/// It says what is shown and how wide that is; the characters stay where they are until they are written. Offsets are in
/// bytes of the text and lie on borders of scalars.
struct ShownText {
    let text: PaddedBytes
    /// What it stands for.
    private(set) var range: Range<Int>
    /// What of it is left out; empty when nothing is.
    private(set) var cut: Range<Int>
    /// The columns of what is shown, the ellipsis included.
    private(set) var columns: Int
    /// Whether it is what a fix takes out or puts in: its spaces are shown as marks, but for single ones between words.
    let isChanged: Bool
    /// Whether what is shown of the text is visible ASCII that stands for itself, so that its bytes are what to write.
    let isPlain: Bool
    /// Whether stand-ins may be other than ASCII.
    let unicode: Bool

    /// - Parameter cut: nil when nothing is left out.
    init(
        _ range: Range<Int>, of text: PaddedBytes, cut: Range<Int>? = nil, columns: Int, isChanged: Bool = false,
        isPlain: Bool = false, unicode: Bool
    ) {
        self.text = text
        self.range = range
        self.cut = cut ?? range.upperBound..<range.upperBound
        self.columns = columns
        self.isChanged = isChanged
        self.isPlain = isPlain
        self.unicode = unicode
    }

    var isEmpty: Bool { range.isEmpty }
    var isCut: Bool { !cut.isEmpty }
    /// What is shown before the ellipsis.
    var head: Range<Int> { range.lowerBound..<cut.lowerBound }
    /// What is shown behind the ellipsis.
    var tail: Range<Int> { cut.upperBound..<range.upperBound }

    /// What is shown.
    var string: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether something of it is written from the right to the left.
    var hasRightToLeft: Bool { !isPlain && (hasRightToLeft(in: head) || hasRightToLeft(in: tail)) }

    /// The same without spaces at its end, where it is shown up to that.
    var trimmed: ShownText {
        guard !isCut else { return self }
        var trimmed = self
        var end = range.upperBound
        while end > range.lowerBound, let last = text.scalar(before: end) {
            let glyph = glyph(last.value, at: end - last.length)
            guard glyph.isSpace else { break }
            end -= last.length
            trimmed.columns -= glyph.columns
        }
        trimmed.range = range.lowerBound..<end
        trimmed.cut = end..<end
        return trimmed
    }

    /// Appends what is shown; UTF-8.
    func append(to bytes: inout [UInt8]) {
        append(head, to: &bytes)
        if isCut { bytes.append(contentsOf: Glyph.ellipsis(unicode: unicode).text.utf8) }
        append(tail, to: &bytes)
    }

    private func append(_ part: Range<Int>, to bytes: inout [UInt8]) {
        if part.isEmpty { return }
        if isPlain || !isChanged {
            text.withUnsafeBytes {
                VisibleText.append(UnsafeBufferPointer(rebasing: $0[part]), unicode: unicode, to: &bytes)
            }
            return
        }
        var index = part.lowerBound
        while index < part.upperBound {
            let scalar = text.scalar(at: index)
            glyph(scalar.value, at: index).append(to: &bytes)
            index += scalar.length
        }
    }

    private func hasRightToLeft(in part: Range<Int>) -> Bool {
        var index = part.lowerBound
        while index < part.upperBound {
            // Nearly all that is shown comes before the first such script, whose first character begins with this byte.
            if text[index] >= 0xD6, glyph(text.scalar(at: index).value, at: index).isRightToLeft { return true }
            index += 1
        }
        return false
    }

    private func glyph(_ scalar: UInt32, at index: Int) -> Glyph {
        Glyph(scalar, isChanged: isChanged && !text.isBetweenWords(index, in: range), unicode: unicode)
    }
}
