internal import MTLintCore

/// Known names of one word, found by a spelling that is near.
///
/// Names lie in the table by their first letter and their length, so that a word is held only against names that can be
/// an edit or two away.
struct SingleNames {
    struct Name {
        /// 9 for countries, nations and the calendar, 6 and more for well-known places; less for what fewer texts speak of.
        let rank: Int
        /// How often texts have it, in steps of a quarter of a power of ten; 0 for hardly ever.
        let frequency: Int
        let surface: String
    }

    enum Fame: UInt8, CaseIterable {
        case wellKnown = 0x5E
        case other = 0x3D
    }

    /// In letters; a longer name counts as one of this length.
    private static let longest = 25

    let lines: SortedLines

    /// The name of a folded form.
    func name(_ form: [UInt8]) -> Name? {
        var found: Name?
        for fame in Fame.allCases {
            let bucket = Self.bucket(fame, form, form.count)
            lines(bucket).forEachLine(prefix: bucket + form + [0x09]) { line in
                found = Self.name(form, line)
                return false
            }
            if found != nil { return found }
        }
        return nil
    }

    /// Calls `body` with the names that begin with a word's letter and may be so many edits away; see ``Name`` for what it
    /// gets besides.
    ///
    /// - Parameter word: folded to letters.
    func forEachNear(
        _ word: [UInt8], _ fame: Fame, edits: Int,
        _ body: (_ form: Slice<UnsafeRawBufferPointer>, _ rank: Int, _ frequency: Int) -> Void
    ) {
        let letters = Self.letters(of: word[...])
        let (second, last) = (word.count > 1 ? word[1] : 0, word.last ?? 0)
        for length in max(1, word.count - edits)...(word.count + edits) {
            let prefix = Self.bucket(fame, word, length)
            let shelf = lines(prefix).bytes
            // Behind the name stand a tab, a rank and a frequency at the least.
            let shortest = prefix.count + min(length, Self.longest) + 3
            var start = 0
            while start + shortest < shelf.count {
                let name = (start + prefix.count)..<(start + prefix.count + length)
                // One edit leaves the second letter or the last one as it was, and two hardly ever change both. Nearly
                // all names are refused here, or because an edit changes at most two of the letters that a word has.
                if word.count <= 2 || length <= 2 || shelf[name.lowerBound + 1] == second
                    || shelf[name.upperBound - 1] == last,
                    name.upperBound + 2 < shelf.count, shelf[name.upperBound] == 0x09,
                    (Self.letters(of: shelf[name]) ^ letters).nonzeroBitCount <= 2 * edits
                {
                    body(shelf[name], Int(shelf[name.upperBound + 1] &- 0x30), Int(shelf[name.upperBound + 2] &- 0x61))
                }
                start += shortest
                while start < shelf.count, shelf[start] != 0x0A { start += 1 }
                start += 1
            }
        }
    }

    private func lines(_ prefix: [UInt8]) -> SortedLines { NameShelves.shared.lines(lines, beginning: prefix) }

    private static func bucket(_ fame: Fame, _ word: [UInt8], _ length: Int) -> [UInt8] {
        [fame.rawValue, word.first ?? 0, 0x61 + UInt8(min(length, longest))]
    }

    /// A bit for each letter that a word has.
    @inline(__always)
    private static func letters(of word: some Collection<UInt8>) -> UInt32 {
        word.reduce(0) { $0 | 1 &<< UInt32($1 & 31) }
    }

    private static func name(_ form: [UInt8], _ line: UnsafeBufferPointer<UInt8>) -> Name? {
        let fields = line.split(separator: 0x09)
        guard fields.count >= 2, let digit = fields[1].first, digit &- 0x30 < 10, let letter = fields[1].last,
            letter &- 0x61 < 26
        else { return nil }
        return Name(
            rank: Int(digit &- 0x30), frequency: Int(letter &- 0x61),
            surface: fields.count > 2 ? String(decoding: fields[2], as: UTF8.self) : capitalized(form))
    }

    static func capitalized(_ form: [UInt8]) -> String {
        let word = String(decoding: form, as: UTF8.self)
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
