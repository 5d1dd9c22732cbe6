internal import CICU

/// The kinds of characters that the tokenizer tells apart, from ICU's general categories and scripts.
enum CharacterKind: UInt8 {
    case other = 0
    case upper = 1
    case lower = 2
    case uncased = 3
    case mark = 4
    case digit = 5
    case space = 6
    case punctuation = 7
    case symbol = 8
    case format = 9
    case control = 10
    /// A letter of a script that does not put spaces between words.
    case complex = 11

    @inline(__always)
    init(_ scalar: UInt32) {
        self =
            scalar < 0x80
            ? Self.ascii[Int(scalar)] : CharacterKind(rawValue: cicu_character_kind(scalar)) ?? .other
    }

    private static let ascii: [CharacterKind] = (0..<0x80).map {
        CharacterKind(rawValue: cicu_character_kind($0)) ?? .other
    }

    /// Whether it is part of a word once a letter has begun one.
    @inline(__always)
    var continuesWord: Bool {
        switch self {
        case .upper, .lower, .uncased, .mark, .digit: true
        default: false
        }
    }

    @inline(__always)
    var isLetter: Bool { self == .lower || self == .upper || self == .uncased }
}
