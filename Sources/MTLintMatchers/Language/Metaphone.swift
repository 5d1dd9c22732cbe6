/// A key for how a word sounds in English.
///
/// Source: Lawrence Philips, “Hanging on the Metaphone”, Computer Language 7 (12), 1990.
enum Metaphone {
    /// - Parameter word: lower-case ASCII letters; other bytes are passed over.
    static func key(_ word: [UInt8]) -> [UInt8] {
        let letters = word.filter { $0 &- 0x61 < 26 }
        var encoder = Encoder(letters: initialSpelling(letters))
        encoder.run()
        return encoder.key
    }

    /// Beginnings in which a letter is silent or stands for another.
    private static func initialSpelling(_ letters: [UInt8]) -> [UInt8] {
        let start = String(decoding: letters.prefix(2), as: UTF8.self)
        switch start {
        case "ae", "gn", "kn", "pn", "wr": return Array(letters.dropFirst())
        case "wh": return [UInt8(ascii: "w")] + letters.dropFirst(2)
        default: return letters.first == UInt8(ascii: "x") ? [UInt8(ascii: "s")] + letters.dropFirst() : letters
        }
    }

    private struct Encoder {
        let letters: [UInt8]
        var key: [UInt8] = []
        private var at = 0

        init(letters: [UInt8]) { self.letters = letters }

        private func letter(_ offset: Int) -> Character {
            let index = at + offset
            return letters.indices.contains(index) ? Character(Unicode.Scalar(letters[index])) : " "
        }

        private func isVowel(_ offset: Int) -> Bool { "aeiou".contains(letter(offset)) }
        private func isFront(_ offset: Int) -> Bool { "eiy".contains(letter(offset)) }
        private mutating func put(_ sound: String) { key.append(contentsOf: sound.utf8) }

        mutating func run() {
            while at < letters.count {
                let current = letter(0)
                if current == letter(-1), current != "c" {
                    at += 1
                    continue
                }
                encode(current)
                at += 1
            }
        }

        private mutating func encode(_ current: Character) {
            switch current {
            case "a", "e", "i", "o", "u": if at == 0 { put(String(current)) }
            case "b": if !(letter(-1) == "m" && at == letters.count - 1) { put("b") }
            case "c": encodeC()
            case "d": put(letter(1) == "g" && isFront(2) ? "j" : "t")
            case "g": encodeG()
            case "h": if !"csptg".contains(letter(-1)), isVowel(1) || !isVowel(-1) { put("h") }
            case "k": if letter(-1) != "c" { put("k") }
            case "p": put(letter(1) == "h" ? "f" : "p")
            case "q": put("k")
            case "s":
                if letter(1) == "h" || letter(1) == "i" && (letter(2) == "o" || letter(2) == "a") {
                    put("x")
                } else {
                    put("s")
                }
            case "t":
                if letter(1) == "i", letter(2) == "a" || letter(2) == "o" {
                    put("x")
                } else if letter(1) == "h" {
                    put("0")
                } else if !(letter(1) == "c" && letter(2) == "h") {
                    put("t")
                }
            case "v": put("f")
            case "w", "y": if isVowel(1) { put(String(current)) }
            case "x": put("ks")
            case "z": put("s")
            default: put(String(current))
            }
        }

        private mutating func encodeC() {
            // “Ricca” sounds like “Rica”; in “Riccio” and “Gucci” the second letter sounds otherwise.
            if letter(-1) == "c", !isFront(1), letter(1) != "h" { return }
            if letter(1) == "i", letter(2) == "a" {
                put("x")
            } else if letter(1) == "h" {
                put(letter(-1) == "s" ? "k" : "x")
            } else if isFront(1) {
                if letter(-1) != "s" { put("s") }
            } else {
                put("k")
            }
        }

        private mutating func encodeG() {
            if letter(1) == "h", !isVowel(2) { return }
            if letter(1) == "n",
                at + 2 == letters.count || letter(2) == "e" && letter(3) == "d" && at + 4 == letters.count
            {
                return
            }
            if letter(-1) == "d", isFront(1) { return }
            put(isFront(1) && letter(-1) != "g" ? "j" : "k")
        }
    }
}
