internal import CICU

/// Looks up the words of a text, and lists where what rules asked for occurs: in one pass over the tokens.
///
/// A class, so that neither a call in the pass nor a copy of an ``AnalyzedText`` copies it. One thread works with it.
@usableFromInline
final class TextIndex: @unchecked Sendable {
    private static let none: Int32 = -1
    // Lists of what analyses start from, before those of the triggers.
    private static let terminalList = 0
    private static let capitalizedList = 1
    private static let quotationList = 2
    private static let punctuationList = 3
    @usableFromInline static let firstTrigger = 4

    /// What an ASCII mark is, as bits.
    private static let isTerminal: UInt8 = 1
    private static let isQuotationMark: UInt8 = 2
    private static let isDoubleMark: UInt8 = 4

    @usableFromInline let lists: OccurrenceLists
    private let image: LexiconImage
    private let words: WordCache
    private let wordLists: [Lexicon.WordID: Int32]
    /// A bit a word of the image: whether a rule asked for it.
    private let isWordTrigger: [UInt64]
    private let hasUnknownTriggers: Bool
    private let unknownList: Int32
    private let doubledList: Int32
    private let asciiMarkLists: [Int32]
    private let asciiMarkRoles: [UInt8]
    private let rareMarkLists: [UInt32: Int32]
    private let classMask: WordClasses
    /// The list of each class, by its bit.
    private let classLists: [Int32]
    private let numberList: Int32
    private let digitWordList: Int32
    /// Whether a double quotation mark is in the text.
    private(set) var hasDoubleMark = false
    /// The word directly before the token that is looked at; 0 for none.
    private var before: Lexicon.WordID = 0

    init(_ triggers: TriggerSet, image: LexiconImage) {
        func list(_ trigger: Trigger?) -> Int32 { trigger.map { Int32($0.list + Self.firstTrigger) } ?? Self.none }
        self.image = image
        words = WordCache()
        lists = OccurrenceLists(count: triggers.count + Self.firstTrigger)
        wordLists = triggers.words.mapValues(list)
        var isWordTrigger = [UInt64](repeating: 0, count: image.entryCount / 64 + 1)
        for id in triggers.words.keys where id < 0x8000_0000 { isWordTrigger[Int(id >> 6)] |= 1 << UInt64(id & 63) }
        self.isWordTrigger = isWordTrigger
        hasUnknownTriggers = triggers.words.keys.contains { $0 >= 0x8000_0000 }
        unknownList = list(triggers.unknownWords)
        doubledList = list(triggers.doubledWords)
        asciiMarkLists = (0..<128).map { list(triggers.marks[$0]) }
        asciiMarkRoles = (0..<128).map { mark in
            switch mark {
            case 0x21, 0x2E, 0x3F: Self.isTerminal
            case 0x22: Self.isQuotationMark | Self.isDoubleMark
            case 0x27: Self.isQuotationMark
            default: 0
            }
        }
        rareMarkLists = triggers.marks.filter { $0.key >= 128 }.mapValues(list)
        classMask = triggers.classes.keys.reduce([]) { $0.union(WordClasses($1)) }
        var classLists = [Int32](repeating: Self.none, count: 32)
        for (wordClass, trigger) in triggers.classes {
            classLists[WordClasses(wordClass).rawValue.trailingZeroBitCount] = list(trigger)
        }
        self.classLists = classLists
        numberList = list(triggers.numbers)
        digitWordList = list(triggers.wordsWithDigits)
    }

    /// Marks that can end a sentence.
    var terminals: Occurrences { lists[Self.terminalList] }
    /// Words with a capital.
    var capitalized: Occurrences { lists[Self.capitalizedList] }
    /// Marks that can open or close a quotation, apostrophes that are no part of a word included.
    var quotationMarks: Occurrences { lists[Self.quotationList] }
    /// Punctuation marks, hyphens included.
    @usableFromInline var punctuation: Occurrences { lists[Self.punctuationList] }

    /// Looks up every word, and makes the lists anew.
    func index(_ tokens: inout TokenList) {
        lists.removeAll()
        lists.reserve(tokens.count + 1, in: Self.capitalizedList)
        hasDoubleMark = false
        before = 0
        for start in stride(from: 0, to: tokens.count, by: WordCache.batch) {
            let batch = start..<min(start + WordCache.batch, tokens.count)
            lookUp(tokens, batch)
            index(&tokens, batch)
        }
    }

    private func index(_ tokens: inout TokenList, _ batch: Range<Int>) {
        var before = before
        tokens.forEach(batch) { token, index in
            switch token.kind {
            case .word:
                let hash = token.hash
                let entry = words.entry(of: hash)
                // Two words of a batch may have one place.
                if entry.pointee.hash != hash { put(hash, image.find(hash)) }
                let id = entry.pointee.id
                token = Token(
                    start: token.start, length: token.length, kind: .word, flags: token.flags, id: id,
                    classes: entry.pointee.set.classes(for: token.flags))
                lists.append(index, to: Self.capitalizedList, if: token.isCapitalized)
                if entry.pointee.isWanted || token.isIn(classMask) { list(token, index, entry.pointee.list) }
                if id == before { list(index, doubledList) }
                before = id
            case .punctuation, .symbol:
                add(token, index)
                before = 0
            case .number:
                list(index, numberList)
                before = 0
            default: before = 0
            }
        }
        self.before = before
    }

    /// Looks up the words of some tokens that the cache does not have.
    ///
    /// The image is larger than the near caches, so the memory for all of them is asked for before any is looked at.
    private func lookUp(_ tokens: TokenList, _ batch: Range<Int>) {
        if image.entryCount == 0 { return }
        var count = 0
        for index in batch {
            let token = tokens[index]
            let hash = token.hash
            words.missing[count] = hash
            count &+= words.missingBit(hash) & (token.isWord ? 1 : 0)
        }
        for index in 0..<count { image.prefetchSeed(words.missing[index]) }
        for index in 0..<count { words.places[index] = image.prefetchedEntry(words.missing[index]) }
        for index in 0..<count {
            let hash = words.missing[index]
            put(hash, image.find(hash, at: words.places[index]))
        }
    }

    @inline(__always)
    private func list(_ index: Int, _ list: Int32) {
        if list != Self.none { lists.append(index, to: Int(list)) }
    }

    /// Puts a word into its place in the cache.
    private func put(_ hash: UInt64, _ found: (id: Lexicon.WordID, set: UInt32)) {
        let wordList = wordList(of: found.id)
        let isUnknown = found.id >= 0x8000_0000 && (unknownList != Self.none || digitWordList != Self.none)
        words.put(
            WordCache.Entry(
                hash: hash, id: found.id, set: image.classes(ofSet: found.set), list: wordList,
                isWanted: wordList != Self.none || isUnknown))
    }

    private func wordList(of id: Lexicon.WordID) -> Int32 {
        if id < 0x8000_0000 {
            // Few words are asked for, and the dictionary need not be asked for the others.
            if isWordTrigger[Int(id &>> 6)] &>> UInt64(id & 63) & 1 == 0 { return Self.none }
        } else if !hasUnknownTriggers {
            return Self.none
        }
        return wordLists[id] ?? Self.none
    }

    private func list(_ word: Token, _ index: Int, _ wordList: Int32) {
        var classes = word.classes.rawValue & classMask.rawValue
        while classes != 0 {
            list(index, classLists[classes.trailingZeroBitCount])
            classes &= classes &- 1
        }
        if word.id >= 0x8000_0000 {
            if word.flags.contains(.digit) { list(index, digitWordList) }
            if word.isLowercase { list(index, unknownList) }
        }
        list(index, wordList)
    }

    @inline(__always)
    private func add(_ mark: Token, _ index: Int) {
        if mark.isPunctuation { lists.append(index, to: Self.punctuationList) }
        guard mark.id < 128 else { return addRare(mark, index) }
        list(index, asciiMarkLists[Int(mark.id)])
        let role = asciiMarkRoles[Int(mark.id)]
        if role == 0 { return }
        if role & Self.isTerminal != 0 { lists.append(index, to: Self.terminalList) }
        if role & Self.isQuotationMark != 0 { lists.append(index, to: Self.quotationList) }
        if role & Self.isDoubleMark != 0 { hasDoubleMark = true }
    }

    private func addRare(_ mark: Token, _ index: Int) {
        if let list = rareMarkLists[mark.id] { lists.append(index, to: Int(list)) }
        if mark.id == 0x2026 || cicu_is_sentence_terminal(mark.id) { lists.append(index, to: Self.terminalList) }
        guard mark.isPunctuation else { return }
        let isDouble = QuotationMark.isDouble(mark.id)
        if isDouble || QuotationMark.isSingle(mark.id) { lists.append(index, to: Self.quotationList) }
        if isDouble { hasDoubleMark = true }
    }
}
