/// Tells pairs of spellings that differ by an ending or by the variety of English, not by a mistake.
enum Inflection {
    /// Endings that turn a name into a demonym, a plural, another language's form and the like.
    private static let endings: Set<String> = [
        "", "s", "es", "n", "an", "ian", "ean", "ese", "i", "ish", "er", "ers", "ic", "a", "o", "y", "e", "ia", "ie",
        "is", "us", "um", "en", "ans",
        "in", "ine", "ina", "ino", "on", "ov", "ova", "ev", "eva", "ist", "ism", "ite", "al", "u", "os",
        "as",
    ]

    /// Whether two folded forms differ only in their endings.
    static func isPair(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let common = zip(a, b).prefix { $0 == $1 }.count
        guard common >= 3 else { return false }
        return endings.contains(String(decoding: a[common...], as: UTF8.self))
            && endings.contains(String(decoding: b[common...], as: UTF8.self))
    }

    /// Whether one of two folded forms is the past of the other: “recalculated”. Names have none.
    static func isPast(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        return long.starts(with: short) && ["d", "ed"].contains(String(decoding: long[short.count...], as: UTF8.self))
    }

    /// A folded word in the American spelling, roughly: for comparing spellings, not for showing them.
    static func american(_ word: [UInt8]) -> String {
        var text = String(decoding: word, as: UTF8.self)
        for (british, american) in [
            ("isation", "ization"), ("yse", "yze"), ("programme", "program"), ("defence", "defense"),
            ("labour", "labor"), ("harbour", "harbor"), ("centre", "center"), ("theatre", "theater"),
            ("colour", "color"),
        ] {
            text = text.replacing(british, with: american)
        }
        return text
    }

    /// A folded word with “ae”, “oe” and “ue” as the plain vowels: two ways to write an umlaut in ASCII.
    static func withoutUmlauts(_ word: [UInt8]) -> String {
        String(decoding: word, as: UTF8.self).replacing("ae", with: "a").replacing("oe", with: "o").replacing(
            "ue", with: "u")
    }
}
