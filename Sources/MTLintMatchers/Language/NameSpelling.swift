internal import MTLintCore

/// Writes a name's right form as the text writes the wrong one.
enum NameSpelling {
    /// In capitals where the text has capitals only.
    static func cased(_ right: String, like wrong: String) -> String {
        let letters = wrong.unicodeScalars.filter(\.properties.isAlphabetic)
        return letters.count > 1 && letters.allSatisfy({ !$0.properties.isLowercase }) ? right.uppercased() : right
    }
}
