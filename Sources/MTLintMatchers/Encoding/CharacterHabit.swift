/// What a character is like in running text, as far as ``TextCost`` goes: what it is, how rare, and of which script.
struct CharacterHabit {
    enum Kind {
        case space
        case asciiMark
        case digit
        case lower
        case upper
        /// A letter without case.
        case letter
        /// One that combines with what stands before it.
        case mark
        case apostrophe
        /// A mark that stands at the end of words.
        case closing
        /// A mark that stands at the beginning of words.
        case opening
        /// A sign of mathematics.
        case sign
        /// A mark or symbol that is seldom beside a letter.
        case odd
        /// A part of a drawn line.
        case box
        case emoji
        /// A control character, or one that is none.
        case control
    }

    enum Script {
        case common, latin, greek, cyrillic, hebrew, arabic, indic, hangul, eastAsian, other
    }

    let kind: Kind
    let script: Script
    /// In bits, above that of a letter of its script.
    let cost: Double

    var isLetter: Bool {
        switch kind {
        case .lower, .upper, .letter: true
        default: false
        }
    }

    init(_ scalar: UInt32) {
        script = Self.script(scalar)
        (kind, cost) = scalar < 0x80 ? Self.ascii(scalar) : Self.beyondASCII(scalar, script)
    }

    private static func ascii(_ scalar: UInt32) -> (Kind, Double) {
        switch scalar {
        case 0x41...0x5A: (.upper, 0)
        case 0x61...0x7A: (.lower, 0)
        case 0x30...0x39: (.digit, 0)
        case 0x20, 0x09, 0x0A, 0x0D: (.space, 0)
        case 0x27: (.apostrophe, 0)
        case ..<0x20, 0x7F: (.control, 5)
        default: (.asciiMark, 0)
        }
    }

    private static func beyondASCII(_ scalar: UInt32, _ script: Script) -> (Kind, Double) {
        switch scalar {
        case 0x80..<0xA0: return (.control, 5)
        case 0xA0, 0x202F, 0x3000: return (.space, 0.3)
        case 0x2019: return (.apostrophe, 0.3)
        case 0x201D, 0x2026, 0x2013, 0x2014, 0xBB, 0x203A, 0xB0, 0xAE, 0xB7: return (.closing, 0.5)
        case 0x2122: return (.closing, 1.5)
        case 0x201C, 0x2018, 0x201E, 0x201A, 0xAB, 0x2039, 0xBF, 0xA1: return (.opening, 0.5)
        case 0xA3: return (.asciiMark, 0.5)
        case 0x192: return (.lower, 2)
        case 0x20AC, 0xA9, 0xA7, 0xA5, 0x2022: return (.odd, 0.8)
        case 0xC2: return (.upper, 2.6)
        case 0xC3: return (.upper, 1.8)
        case 0xC4, 0xC5: return (.upper, 1)
        case 0xD7, 0x2200..<0x2300: return (.sign, 1.2)
        case 0x17F, 0x1C4...0x1CC, 0x1F1...0x1F3: return (.lower, 8)
        case 0x402, 0x403, 0x409...0x40F, 0x452, 0x453, 0x459...0x45F, 0x405, 0x455, 0x404, 0x454, 0x407, 0x457,
            0x490, 0x491, 0x408, 0x458:
            return ((0x430...0x45F).contains(scalar) || scalar == 0x491 ? .lower : .upper, 0.8)
        case 0x2500..<0x25A0: return (.box, 2)
        case 0x2600..<0x2800, 0x1F300..<0x1FB00: return (.emoji, 1)
        case 0xFFFD: return (.emoji, 1)
        case 0xFE00...0xFE0F, 0x200D: return (.emoji, 0.3)
        case 0x2800..<0x2900: return (.emoji, 0.5)
        case 0xFB00...0xFB06: return (.lower, 1)
        case 0xE000..<0xF900, 0xFFFE...0xFFFF: return (.control, 4)
        default: break
        }
        guard let character = Unicode.Scalar(scalar) else { return (.control, 8) }
        // Blocks that few languages need: what decoding by chance gives lies in them more often than not.
        let rare = isRare(scalar) ? 4.0 : 0
        return switch character.properties.generalCategory {
        case .lowercaseLetter, .modifierLetter: (.lower, 0.4 + rare)
        case .uppercaseLetter, .titlecaseLetter: (.upper, 0.5 + rare)
        case .otherLetter: (.letter, 0.5 + rare)
        case .nonspacingMark, .spacingMark, .enclosingMark: (.mark, (script == .indic ? 0.3 : 1.5) + rare)
        case .decimalNumber: (.digit, 0.5 + rare)
        case .unassigned, .privateUse, .surrogate, .control: (.control, 6)
        case .initialPunctuation, .openPunctuation: (.opening, 0.8)
        case .finalPunctuation, .closePunctuation, .otherPunctuation, .dashPunctuation: (.closing, 0.8 + rare)
        case .mathSymbol: (.sign, 1.5)
        default: (.odd, 1.8 + rare)
        }
    }

    private static func isRare(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x180..<0x192, 0x193..<0x1A0, 0x1A2..<0x1AF, 0x1B1..<0x1CD, 0x1DD..<0x1E6, 0x1E8..<0x218, 0x21C..<0x2C6,
            0x2C8..<0x2D8, 0x2DE..<0x300, 0x370..<0x384, 0x3CF..<0x400, 0x460..<0x490, 0x4C0..<0x4D0,
            0x500..<0x531, 0x591..<0x5B0, 0x600..<0x60C, 0x610..<0x61B, 0x6D6..<0x6F0, 0x700..<0x900, 0x1680..<0x1780,
            0x17F0..<0x1E00, 0x2C00..<0x3000, 0xA000..<0xAC00, 0xD7A4..<0xF900, 0xFE10..<0xFE30:
            true
        default: scalar >= 0x1_0000 && !(0x1F000..<0x1FB00).contains(scalar) && !(0x2_0000..<0x3_0000).contains(scalar)
        }
    }

    private static func script(_ scalar: UInt32) -> Script {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8..<0x2B0, 0x1E00..<0x1F00,
            0xFB00...0xFB06:
            .latin
        case 0x370..<0x400, 0x1F00..<0x2000, 0xB5: .greek
        case 0x400..<0x530: .cyrillic
        case 0x591..<0x600: .hebrew
        case 0x600..<0x700, 0x750..<0x780, 0xFB50..<0xFE00, 0xFE70..<0xFEFF: .arabic
        case 0x900..<0xE00: .indic
        case 0x1100..<0x1200, 0xAC00..<0xD7A4, 0x3130..<0x3190: .hangul
        case 0x3040..<0x3100, 0x3400..<0xA000, 0xF900..<0xFB00, 0x2_0000..<0x3_0000: .eastAsian
        case ..<0x591, 0x2000..<0x3040: .common
        default: .other
        }
    }
}
