internal import MTLintCore

/// Writes a name's right form as the text writes the wrong one.
enum NameSpelling {
    /// In capitals where the text has capitals only, and with its line break where a line ends in the name.
    static func cased(_ right: String, like wrong: String) -> String {
        let letters = wrong.unicodeScalars.filter(\.properties.isAlphabetic)
        let isInCapitals = letters.count > 1 && letters.allSatisfy { !$0.properties.isLowercase }
        return broken(isInCapitals ? right.uppercased() : right, like: wrong)
    }

    /// With the white space of the other spelling, if that has as many words.
    private static func broken(_ right: String, like wrong: String) -> String {
        guard wrong.utf8.contains(0x0A) else { return right }
        let words = right.split(separator: " ")
        let spaces = wrong.split(whereSeparator: { !$0.isWhitespace })
        guard spaces.count == words.count - 1 else { return right }
        return zip(words, spaces + [""]).map { $0 + $1 }.joined()
    }
}
