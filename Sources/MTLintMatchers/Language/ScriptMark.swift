/// A punctuation mark that belongs to one writing system, and what stands for it in the others.
///
/// The marks are those of CLDR's exemplar punctuation for the languages.
struct ScriptMark: Sendable {
    /// A writing system that has marks of its own.
    enum Script: Sendable {
        case arabic
        case ethiopic
        case chinese
        case greek
        case indic
        case latin

        /// Whether a letter or digit is written in it.
        func has(_ scalar: UInt32) -> Bool {
            switch self {
            case .arabic: 0x600..<0x900 ~= scalar || 0xFB50..<0xFE00 ~= scalar || 0xFE70..<0xFF00 ~= scalar
            case .ethiopic: 0x1200..<0x13A0 ~= scalar
            case .chinese:
                0x2E80..<0xA4D0 ~= scalar || 0xF900..<0xFB00 ~= scalar || 0xFF00..<0xFFF0 ~= scalar || scalar >= 0x20000
            case .greek: 0x370..<0x400 ~= scalar || 0x1F00..<0x2000 ~= scalar
            case .indic: 0x900..<0xE00 ~= scalar
            case .latin: scalar < 0x250
            }
        }
    }

    let scalar: Unicode.Scalar
    /// The mark of languages that have none of their own.
    let plain: String
    let script: Script
    /// The languages in which it is right.
    let languages: Set<String>

    var isOpening: Bool { plain == "(" }
    /// Whether it is one of the marks with which Spanish begins questions and exclamations.
    var isInverted: Bool { plain.isEmpty }

    private static let arabic: Set<String> = ["ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ks", "pa", "dv", "ku", "az"]
    private static let ethiopic: Set<String> = ["am", "ti"]
    private static let chinese: Set<String> = ["zh", "ja", "yue", "wuu", "lzh", "ii"]
    private static let indic: Set<String> = [
        "hi", "mr", "ne", "sa", "bn", "as", "pa", "gu", "or", "mai", "bho", "kok", "doi", "brx", "mni", "sat", "ta",
        "te",
        "kn", "ml", "si",
    ]
    private static let spanish: Set<String> = [
        "es", "gl", "ast", "ca", "eu", "an", "qu", "gn", "ay", "nah", "tl", "fil", "war",
    ]

    static let all: [ScriptMark] =
        marks([("،", ","), ("؛", ";"), ("؟", "?"), ("۔", "."), ("٪", "%")], .arabic, arabic)
        + marks([("።", "."), ("፣", ","), ("፤", ";")], .ethiopic, ethiopic)
        + marks([("।", "."), ("॥", ".")], .indic, indic)
        + marks([("¿", ""), ("¡", "")], .latin, spanish)
        + marks(
            [
                ("，", ","), ("、", ","), ("。", "."), ("；", ";"), ("：", ":"), ("？", "?"), ("！", "!"), ("（", "("),
                ("）", ")"), ("％", "%"), ("．", "."),
            ], .chinese, chinese)

    private static func marks(
        _ marks: [(Unicode.Scalar, String)], _ script: Script, _ languages: Set<String>
    ) -> [ScriptMark] {
        marks.map { ScriptMark(scalar: $0, plain: $1, script: script, languages: languages) }
    }
}
