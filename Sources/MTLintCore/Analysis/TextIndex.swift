internal import CICU
internal import CScan

/// Looks up the words of a text, and lists where what rules asked for occurs: in one pass over the tokens.
///
/// A class, so that a copy of an ``AnalyzedText`` does not copy it. One thread works with it.
@usableFromInline
final class TextIndex: @unchecked Sendable {
    private static let none: Int32 = -1
    // Lists of what analyses start from, before those of the triggers.
    private static let terminalList = 0
    private static let capitalizedList = 1
    private static let quotationList = 2
    private static let punctuationList = 3
    private static let loneNameList = 4
    @usableFromInline static let firstTrigger = 5

    /// What an ASCII mark is, as bits.
    private static let isTerminal: UInt8 = 1
    private static let isQuotationMark: UInt8 = 2
    private static let isDoubleMark: UInt8 = 4
    private static let isStop: UInt8 = 8

    /// What an ASCII mark is, and the list of the rules that asked for it.
    private struct Mark {
        var list: Int32
        var roles: UInt8
    }

    @usableFromInline let lists: OccurrenceLists
    private let image: LexiconImage
    private let batch = TokenBatch(WordCache())
    private let wordLists: [Lexicon.WordID: Int32]
    /// A bit a word of the image: whether a rule asked for it.
    private let isWordTrigger: [UInt64]
    /// A bit for each remainder of the numbers of words that the image does not have and rules asked for.
    private let unknownTriggers: UnsafePointer<UInt64>
    private static let unknownRemainders: UInt32 = 1 << 12
    private let unknownList: Int32
    private let unknownNameList: Int32
    private let doubledList: Int32
    private let asciiMarks: UnsafePointer<Mark>
    private let rareMarkLists: [UInt32: Int32]
    /// The list of each ``StopContext``.
    private let stopLists: (afterSpace: Int32, closeToNext: Int32, afterGoverningWord: Int32, beforeLowercase: Int32)
    /// The classes that rules asked for.
    private let wantedClasses: WordClasses
    /// The list of each class, by its bit.
    private let classLists: UnsafePointer<Int32>
    private let numberList: Int32
    private let digitWordList: Int32
    /// Whether a double quotation mark is in the text.
    private(set) var hasDoubleMark = false
    private var hasLoneNames = false
    /// Counts of unknown names, in memory that is kept.
    private var nameCounts = NameCountTable()

    init(_ triggers: TriggerSet, image: LexiconImage) {
        func list(_ trigger: Trigger?) -> Int32 { trigger.map { Int32($0.list + Self.firstTrigger) } ?? Self.none }
        self.image = image
        lists = OccurrenceLists(count: triggers.count + Self.firstTrigger)
        wordLists = triggers.words.mapValues(list)
        var isWordTrigger = [UInt64](repeating: 0, count: image.entryCount / 64 + 1)
        for id in triggers.words.keys where id < 0x8000_0000 { isWordTrigger[Int(id >> 6)] |= 1 << UInt64(id & 63) }
        self.isWordTrigger = isWordTrigger
        let unknown = UnsafeMutablePointer<UInt64>.allocate(capacity: Int(Self.unknownRemainders) / 64)
        unknown.initialize(repeating: 0, count: Int(Self.unknownRemainders) / 64)
        for id in triggers.words.keys where id >= 0x8000_0000 {
            let remainder = id % Self.unknownRemainders
            unknown[Int(remainder / 64)] |= 1 << UInt64(remainder % 64)
        }
        unknownTriggers = UnsafePointer(unknown)
        unknownList = list(triggers.unknownWords)
        unknownNameList = list(triggers.unknownNames)
        doubledList = list(triggers.doubledWords)
        let marks = UnsafeMutablePointer<Mark>.allocate(capacity: 128)
        for mark in 0..<128 {
            let roles: UInt8 =
                switch mark {
                case 0x21, 0x2E, 0x3F: Self.isTerminal | Self.isStop
                case 0x2C, 0x3A, 0x3B: Self.isStop
                case 0x22: Self.isQuotationMark | Self.isDoubleMark
                case 0x27: Self.isQuotationMark
                default: 0
                }
            marks[mark] = Mark(list: list(triggers.marks[UInt32(mark)]), roles: roles)
        }
        asciiMarks = UnsafePointer(marks)
        rareMarkLists = triggers.marks.filter { $0.key >= 128 }.mapValues(list)
        func list(_ stop: StopContext) -> Int32 { list(triggers.stops[stop.rawValue]) }
        stopLists = (list(.afterSpace), list(.closeToNext), list(.afterGoverningWord), list(.beforeLowercase))
        wantedClasses = WordClasses(rawValue: triggers.classes.keys.reduce(0, |))
        let classLists = UnsafeMutablePointer<Int32>.allocate(capacity: 32)
        classLists.update(repeating: Self.none, count: 32)
        for (bit, trigger) in triggers.classes { classLists[bit.trailingZeroBitCount] = list(trigger) }
        self.classLists = UnsafePointer(classLists)
        numberList = list(triggers.numbers)
        digitWordList = list(triggers.wordsWithDigits)
    }

    deinit {
        asciiMarks.deallocate()
        unknownTriggers.deallocate()
        classLists.deallocate()
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
    func read(_ tokens: inout TokenList) {
        lists.removeAll()
        hasLoneNames = false
        // What has no capital is written behind the last that has.
        lists.reserve(tokens.count + 1, in: Self.capitalizedList)
        hasDoubleMark = false
        let capitalized = lists.memory(of: Self.capitalizedList)
        var capitalizedEnd = capitalized
        for start in stride(from: 0, to: tokens.count, by: TokenBatch.capacity) {
            let ids = tokens.ids + start
            batch.read(
                tokens.changeable(start..<min(start + TokenBatch.capacity, tokens.count)), ids, first: start,
                image.writtenClasses, wanted: wantedClasses, &capitalizedEnd)
            batch.lookUpMissing(in: image, ids, wanted: wantedClasses, word(_:_:))
            batch.forEachWanted { token, index, wordList in list(token, start &+ index, wordList) }
            batch.forEachOther { token, index in add(token, start &+ index, tokens) }
            batch.store()
        }
        lists.setCount(capitalizedEnd - capitalized, of: Self.capitalizedList)
        if doubledList != Self.none { listDoubled(tokens) }
    }

    /// The unknown names, as far as rules asked for those, that stand once in any case: counted when the first rule asks.
    func loneNames(_ tokens: TokenList) -> Occurrences {
        if !hasLoneNames, unknownNameList != Self.none {
            let names = lists[Int(unknownNameList)]
            nameCounts.count(names, in: tokens)
            for index in names where nameCounts.isLone(tokens[Int(index)].id) {
                lists.append(Int(index), to: Self.loneNameList)
            }
        }
        hasLoneNames = true
        return lists[Self.loneNameList]
    }

    /// Lists the words that stand behind themselves.
    private func listDoubled(_ tokens: TokenList) {
        var start = 1
        while let index = tokens.firstRepeat(from: start) {
            if tokens[index].isWord, tokens[index - 1].isWord { list(index, doubledList) }
            start = index + 1
        }
    }

    /// What goes into the cache for a word.
    private func word(_ hash: UInt64, _ found: (id: Lexicon.WordID, set: UInt32)) -> WordCache.Word {
        let wordList = wordList(of: found.id)
        let isKnown = found.id < 0x8000_0000
        let isWanted =
            wordList != Self.none
            || !isKnown && (unknownList != Self.none || unknownNameList != Self.none || digitWordList != Self.none)
        return WordCache.Word(
            entry: WordCache.Entry(hash: hash, id: isKnown ? found.id : 0, set: found.set, isWanted: isWanted),
            list: wordList)
    }

    private func list(_ index: Int, _ list: Int32) {
        if list != Self.none { lists.append(index, to: Int(list)) }
    }

    private func wordList(of id: Lexicon.WordID) -> Int32 {
        // Few words are asked for, and the dictionary need not be asked for the others.
        if id < 0x8000_0000 {
            if isWordTrigger[Int(id &>> 6)] &>> UInt64(id & 63) & 1 == 0 { return Self.none }
        } else {
            let remainder = id % Self.unknownRemainders
            if unknownTriggers[Int(remainder / 64)] &>> UInt64(remainder % 64) & 1 == 0 { return Self.none }
        }
        return wordLists[id] ?? Self.none
    }

    private func list(_ word: Token, _ index: Int, _ wordList: Int32) {
        var classes = word.classes.rawValue & wantedClasses.rawValue
        while classes != 0 {
            list(index, classLists[classes.trailingZeroBitCount])
            classes &= classes &- 1
        }
        if word.id >= 0x8000_0000 {
            if word.flags.contains(.digit) { list(index, digitWordList) }
            if word.isLowercase { list(index, unknownList) }
            if word.isCapitalized { list(index, unknownNameList) }
        }
        list(index, wordList)
    }

    private func add(_ token: Token, _ index: Int, _ tokens: TokenList) {
        guard token.isPunctuation || token.isSymbol else {
            if token.isNumber { list(index, numberList) }
            return
        }
        if token.isPunctuation { lists.append(index, to: Self.punctuationList) }
        guard token.id < 128 else { return addRare(token, index) }
        let mark = asciiMarks[Int(token.id)]
        list(index, mark.list)
        if mark.roles == 0 { return }
        if mark.roles & Self.isStop != 0 {
            addStop(token, index, tokens, isTerminal: mark.roles & Self.isTerminal != 0)
        }
        if mark.roles & Self.isTerminal != 0 { lists.append(index, to: Self.terminalList) }
        if mark.roles & Self.isQuotationMark != 0 { lists.append(index, to: Self.quotationList) }
        if mark.roles & Self.isDoubleMark != 0 { hasDoubleMark = true }
    }

    /// Lists a stop by where it stands. What follows it may not be looked up yet.
    private func addStop(_ stop: Token, _ index: Int, _ tokens: TokenList, isTerminal: Bool) {
        if stop.hasSpaceBefore { list(index, stopLists.afterSpace) }
        if index > 0, tokens[index &- 1].isIn(.determiners | .prepositions) {
            list(index, stopLists.afterGoverningWord)
        }
        guard index &+ 1 < tokens.count else { return }
        let next = tokens[index &+ 1]
        if !next.hasSpaceBefore { list(index, stopLists.closeToNext) }
        if isTerminal, next.isLowercase { list(index, stopLists.beforeLowercase) }
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
