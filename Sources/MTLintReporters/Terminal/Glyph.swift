import CICU

/// One scalar as a terminal may show it: nothing in it steers the terminal or hides, and its width is known.
struct Glyph: Hashable {
    /// What is shown: the scalar, or one that stands for it.
    private let scalar: UInt32
    /// Whether it is shown as the scalar’s code, in ASCII.
    private let isCode: Bool
    let isSpace: Bool
    /// Columns on a terminal: 0 for a combining mark, 2 for a wide character.
    let columns: Int

    /// - Parameters:
    ///   - scalar: a scalar of a text.
    ///   - isChanged: whether the scalar is what a fix takes out or puts in; then spaces are shown as marks.
    ///   - unicode: whether the stand-ins may be other than ASCII.
    init(_ scalar: UInt32, isChanged: Bool = false, unicode: Bool) {
        if (0x21...0x7E).contains(scalar) || scalar == 0x20 && !isChanged {
            self.init(scalar, columns: 1, isSpace: scalar == 0x20)
        } else if (0xA1...0x2FF).contains(scalar) && scalar != 0xAD || (0x2010...0x2027).contains(scalar) {
            // Latin letters and signs, and dashes and quotation marks: nobody has to be asked about them.
            self.init(scalar, columns: 1, isSpace: false)
        } else if let standIn = Self.standIn(scalar, isChanged: isChanged, unicode: unicode) {
            self.init(standIn, columns: 1, isSpace: standIn == 0x20)
        } else if isChanged && cicu_character_kind(scalar) == UInt8(CICU_SPACE) || Self.isInvisible(scalar) {
            self.init(scalar, isCode: true, columns: Self.code(scalar).utf8.count, isSpace: false)
        } else {
            // A no-break space is no place to cut a line at.
            let isSpace = scalar != 0xA0 && cicu_character_kind(scalar) == UInt8(CICU_SPACE)
            self.init(scalar, columns: Int(cicu_columns(scalar)), isSpace: isSpace)
        }
    }

    private init(_ scalar: UInt32, isCode: Bool = false, columns: Int, isSpace: Bool) {
        self.scalar = scalar
        self.isCode = isCode
        self.columns = columns
        self.isSpace = isSpace
    }

    /// Whether it is written from the right to the left: it is in a block that UAX #9 keeps for such scripts.
    var isRightToLeft: Bool {
        if isCode { return false }
        return switch scalar {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Whether a scalar is shown as it is.
    func isItself(_ scalar: UInt32) -> Bool { !isCode && self.scalar == scalar }

    /// What is shown.
    var text: String { isCode ? Self.code(scalar) : Self.text(scalar) }

    /// Appends ``text``.
    func append(to bytes: inout [UInt8]) {
        if scalar < 0x80, !isCode {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        } else if isCode {
            bytes.append(contentsOf: Self.code(scalar).utf8)
        } else {
            let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    private static func text(_ scalar: UInt32) -> String {
        Unicode.Scalar(scalar).map { String(Character($0)) } ?? "\u{FFFD}"
    }

    /// What stands in place of what is left out, and its columns.
    static func ellipsis(unicode: Bool) -> (text: String, columns: Int) { unicode ? ("…", 1) : ("...", 3) }

    /// The scalar that is shown in place of one that cannot be shown as it is.
    private static func standIn(_ scalar: UInt32, isChanged: Bool, unicode: Bool) -> UInt32? {
        switch scalar {
        // “·” and “_”, “⍽”, and the pictures of control characters with “␡”.
        case 0x20: unicode ? 0xB7 : 0x5F
        case 0x09 where !isChanged: 0x20
        case 0xA0 where isChanged && unicode: 0x237D
        case 0x00..<0x20 where unicode: 0x2400 + scalar
        case 0x7F where unicode: 0x2421
        default: nil
        }
    }

    /// Whether a scalar steers the terminal, the direction of the text or the line, or shows nothing at all.
    private static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Joiners stand inside words and emoji.
        case 0x200C, 0x200D: false
        // Signs that enclose the digits after them: format characters, but visible.
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: false
        case 0x2028, 0x2029: true
        default:
            switch Int(cicu_character_kind(scalar)) {
            case CICU_CONTROL, CICU_FORMAT: true
            // NEL is white space, but a control character too.
            case CICU_SPACE: scalar < 0x20 || scalar == 0x85
            default: false
            }
        }
    }

    private static func code(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
    }
}
