internal import MTLintCore

/// Tells whether an English word begins with the sound of a vowel.
///
/// Most do when their first letter is one. The table ``LexiconTable/initialSounds`` has the others: “hour”, “unit”.
struct InitialSound: Sendable {
    enum Sound {
        case vowel, consonant
        /// Said in both ways, or not known.
        case either
    }

    private let exceptions: SortedLines
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        exceptions = lexicon[.initialSounds]
        self.lexicon = lexicon
    }

    /// - Parameter word: in lower-case ASCII.
    func sound(of word: ArraySlice<UInt8>) -> Sound {
        let first = word.first ?? 0
        let second = word.dropFirst().first ?? 0
        switch first {
        // Only “hour”, “honest”, “heir” and the like.
        case UInt8(ascii: "h"):
            if second != UInt8(ascii: "o"), second != UInt8(ascii: "e"), second != UInt8(ascii: "i"),
                second != UInt8(ascii: "a"), second != UInt8(ascii: "u"), second != UInt8(ascii: "y")
            {
                return .consonant
            }
        case UInt8(ascii: "a"), UInt8(ascii: "i"): return .vowel
        case UInt8(ascii: "e"):
            if second != UInt8(ascii: "u"), second != UInt8(ascii: "w") { return .vowel }
        case UInt8(ascii: "o"):
            if second != UInt8(ascii: "n"), second != UInt8(ascii: "u") { return .vowel }
        case UInt8(ascii: "u"), UInt8(ascii: "x"), UInt8(ascii: "y"): break
        default: return .consonant
        }
        return exception(word) ?? usual(word)
    }

    private func exception(_ word: ArraySlice<UInt8>) -> Sound? {
        var sound: Sound?
        exceptions.forEachLine(prefix: word + [0x09]) { line in
            switch line[line.count - 1] {
            case UInt8(ascii: "l"): sound = .vowel
            case UInt8(ascii: "t"): sound = .consonant
            default: sound = .either
            }
            return false
        }
        return sound
    }

    /// What the table takes for granted.
    private func usual(_ word: ArraySlice<UInt8>) -> Sound {
        switch word.first {
        case UInt8(ascii: "o"): return .vowel
        case UInt8(ascii: "e"): return .either
        case UInt8(ascii: "u"):
            let rest = word.dropFirst()
            // “uninitialized” is “un” and a word; “unionized” looks the same, and is said otherwise.
            if rest.starts(with: "ni".utf8), lexicon.classes(ofFolded: rest.dropFirst()).contains(.knownWords) {
                return .either
            }
            for (start, isVowel) in [("ni", false), ("n", true), ("p", true), ("m", true), ("l", true)]
            where rest.starts(with: start.utf8) {
                return isVowel ? .vowel : .consonant
            }
            let isStopped = rest.first == UInt8(ascii: "t") && !"aeiou".utf8.contains(rest.dropFirst().first ?? 0x61)
            return isStopped ? .vowel : .consonant
        default: return .consonant
        }
    }
}
