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

    /// Whether a form's end is a slip, though the two are a pair of endings: no derivation takes the last “o” or “y” off a
    /// name, or a vowel before its “n”.
    static func isSlip(_ form: [UInt8], of name: [UInt8]) -> Bool {
        guard let last = name.last, let end = form.last, name.count >= 5, form.count >= 4 else { return false }
        let n: UInt8 = 0x6E
        if form.count + 1 == name.count, form[...] == name.dropLast() {
            // “Ossetian” and “Ossetia”, “Hessen” and “Hesse”, “Kurdistani” and “Kurdistan” are two words each.
            return last == n ? end != 0x61 && end != 0x65 : isVowel(last) && last != 0x61 && last != 0x69
        }
        if form.count == name.count, form.dropLast() == name.dropLast() {
            return last == n && isVowel(end) || isVowel(last) && end == n
        }
        if form.count + 1 == name.count, last == n, end == n {
            return form.dropLast() == name.dropLast(2) && isVowel(name[name.count - 2])
                && !isVowel(name[name.count - 3])
        }
        // A case ending of another language.
        return form.count == name.count + 1 && end == 0x75 && form.dropLast() == name[...] && !isVowel(last)
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
        default: false
        }
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
