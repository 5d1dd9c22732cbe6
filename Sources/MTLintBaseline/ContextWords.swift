internal import MTLintCore

/// The words round a place of a text: what tells two findings of the same text apart.
///
/// They are written with single spaces between; `/` stands for a line end, and `¶` for the end of a block of lines: a
/// blank line, or the text's end. So they can be compared as they would be if lines were broken elsewhere, and as they
/// would be if each line stood for itself.
enum ContextWords {
    static let lineEnd = "/"
    static let blockEnd = "¶"

    /// How many words on either side count.
    private static let words = 3
    /// In bytes: what is further away is not looked at, so that a text without words costs no more than others.
    private static let reach = 400
    /// Words are cut at this many scalars.
    private static let longestWord = 40

    static func before(_ offset: Int, in text: PaddedBytes) -> String {
        var scalars: [Unicode.Scalar] = []
        var index = offset
        while index > max(0, offset - reach), let scalar = text.scalar(before: index) {
            scalars.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
            index -= scalar.length
        }
        return parts(of: scalars, reachesEnd: index <= 0)
            .map { String(String.UnicodeScalarView($0.reversed())) }.reversed().joined(separator: " ")
    }

    static func after(_ offset: Int, in text: PaddedBytes) -> String {
        var scalars: [Unicode.Scalar] = []
        var index = offset
        while index < min(text.count, offset + reach) {
            let scalar = text.scalar(at: index)
            scalars.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
            index += max(1, scalar.length)
        }
        return parts(of: scalars, reachesEnd: index >= text.count)
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }

    /// The words and marks among scalars, the nearest first.
    private static func parts(of scalars: [Unicode.Scalar], reachesEnd: Bool) -> [[Unicode.Scalar]] {
        var parts: [[Unicode.Scalar]] = []
        var word: [Unicode.Scalar] = []
        var count = 0
        var breaks = 0
        var last: Unicode.Scalar?
        func flush() {
            if word.isEmpty { return }
            parts.append(Array(word.prefix(longestWord)))
            word = []
            count += 1
        }
        for scalar in scalars {
            if isInWord(scalar) {
                if breaks == 1 { parts.append(Array(lineEnd.unicodeScalars)) }
                breaks = 0
                word.append(scalar)
            } else {
                flush()
                if count == words { return parts }
                // CR LF is one line end, in either direction.
                let isPair = scalar == "\n" && last == "\r" || scalar == "\r" && last == "\n"
                if scalar == "\n" || scalar == "\r", !isPair {
                    breaks += 1
                } else if !isPair, !scalar.properties.isWhitespace, breaks == 1 {
                    // A mark on the next line: that line is not blank.
                    parts.append(Array(lineEnd.unicodeScalars))
                    breaks = 0
                }
                if breaks == 2 { return parts + [Array(blockEnd.unicodeScalars)] }
            }
            last = scalar
        }
        flush()
        return count < words && reachesEnd ? parts + [Array(blockEnd.unicodeScalars)] : parts
    }

    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .decimalNumber: true
        default: false
        }
    }
}
