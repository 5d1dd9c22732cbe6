internal import MTLintCore

/// Phrases of one kind of the table ``LexiconTable/modelPhrases``, looked for where a paragraph begins.
///
/// A look costs a hash of two bytes unless a phrase begins with them.
struct ModelPhrases: Sendable {
    enum Kind: String {
        case label, note, noun, opener, postamble, preamble, prompt, refusal
    }

    /// By their first two bytes; the longest first.
    private var phrases: [UInt32: [[UInt8]]] = [:]

    init(_ kind: Kind, _ lexicon: Lexicon) {
        let prefix = Array("\(kind.rawValue)\t".utf8)
        lexicon[.modelPhrases].forEachLine(prefix: prefix) { line in
            let phrase = String(decoding: line.dropFirst(prefix.count), as: UTF8.self)
            for form in Self.forms(phrase) { add(form) }
            return true
        }
        for key in phrases.keys { phrases[key]?.sort { $0.count > $1.count } }
    }

    /// Both apostrophes, and the first letter in both cases; ASCII is compared in any case.
    private static func forms(_ phrase: String) -> Set<String> {
        var forms: Set<String> = []
        let curly = String(phrase.map { $0 == "'" ? "’" : $0 })
        for form in [phrase, curly] {
            forms.insert(form)
            if let first = form.first, !first.isASCII { forms.insert(first.uppercased() + form.dropFirst()) }
        }
        return forms
    }

    private mutating func add(_ phrase: String) {
        let bytes = Array(phrase.utf8)
        guard bytes.count >= 2 else { return }
        phrases[Self.key(bytes), default: []].append(bytes)
    }

    private static func key(_ bytes: [UInt8]) -> UInt32 { key { $0 < bytes.count ? bytes[$0] : 0 } }

    /// The first two bytes, in lower case.
    private static func key(_ byte: (Int) -> UInt8) -> UInt32 {
        UInt32(lower(byte(0), after: 0)) << 8 | UInt32(lower(byte(1), after: byte(0)))
    }

    /// A byte of ASCII and of Latin-1’s letters in lower case.
    private static func lower(_ byte: UInt8, after before: UInt8) -> UInt8 {
        0x41...0x5A ~= byte || before == 0xC3 && 0x80...0x9E ~= byte ? byte | 0x20 : byte
    }

    /// Where the longest phrase that begins at an offset ends, or nil.
    ///
    /// - Parameter wholeWords: whether a letter may not follow.
    func end(at offset: Int, limit: Int, in text: PaddedBytes, wholeWords: Bool = false) -> Int? {
        guard let candidates = phrases[Self.key { text[offset + $0] }] else { return nil }
        for phrase in candidates where offset + phrase.count <= limit {
            let isSame = phrase.indices.allSatisfy { index in
                Self.lower(text[offset + index], after: index > 0 ? phrase[index - 1] : 0) == phrase[index]
            }
            guard isSame else { continue }
            let end = offset + phrase.count
            if wholeWords, end < limit, text[end] < 0x80, CharacterHabit(UInt32(text[end])).isLetter { continue }
            return end
        }
        return nil
    }

    /// Whether a phrase stands anywhere in a range; for short ranges.
    func occur(in range: Range<Int>, of text: PaddedBytes) -> Bool {
        range.contains { end(at: $0, limit: range.upperBound, in: text) != nil }
    }
}
