internal import CICU

/// Where what rules asked for occurs in a text: a list of token indices a trigger, made in one pass.
@usableFromInline
struct TextIndex: Sendable {
    private static let none = -1

    @usableFromInline var lists: [[UInt32]]
    /// A bit a word of the image: whether a rule asked for it. Small enough to stay in the nearest cache.
    private var isWordTrigger: [UInt64]
    private let wordLists: [Lexicon.WordID: Int]
    private let hasUnknownTriggers: Bool
    private let unknownList: Int
    private let doubledList: Int
    private let asciiMarkLists: [Int]
    private let rareMarkLists: [UInt32: Int]
    private let classMask: WordClasses
    private let classLists: [(classes: WordClasses, list: Int)]
    private let numberList: Int
    private let digitWordList: Int
    /// Marks that can end a sentence.
    private(set) var terminals: [UInt32] = []
    /// Words with a capital.
    private(set) var capitalized: [UInt32] = []
    /// Marks that can open or close a quotation, apostrophes that are no part of a word included.
    private(set) var quotationMarks: [UInt32] = []
    /// Whether one of them is a double mark.
    private(set) var hasDoubleMark = false

    init(_ triggers: TriggerSet, image: LexiconImage) {
        lists = [[UInt32]](repeating: [], count: triggers.count)
        wordLists = triggers.words.mapValues(\.list)
        isWordTrigger = [UInt64](repeating: 0, count: image.entryCount / 64 + 1)
        hasUnknownTriggers = triggers.words.keys.contains { $0 >= 0x8000_0000 }
        unknownList = triggers.unknownWords?.list ?? Self.none
        doubledList = triggers.doubledWords?.list ?? Self.none
        for id in triggers.words.keys where id < 0x8000_0000 { isWordTrigger[Int(id >> 6)] |= 1 << UInt64(id & 63) }
        asciiMarkLists = (0..<128).map { triggers.marks[$0]?.list ?? Self.none }
        rareMarkLists = triggers.marks.filter { $0.key >= 128 }.mapValues(\.list)
        classMask = triggers.classes.keys.reduce([]) { $0.union(WordClasses($1)) }
        classLists = triggers.classes.map { (WordClasses($0), $1.list) }
        numberList = triggers.numbers?.list ?? Self.none
        digitWordList = triggers.wordsWithDigits?.list ?? Self.none
    }

    /// Makes the lists anew.
    mutating func index(_ tokens: TokenList) {
        for list in lists.indices { lists[list].removeAll(keepingCapacity: true) }
        terminals.removeAll(keepingCapacity: true)
        quotationMarks.removeAll(keepingCapacity: true)
        capitalized.removeAll(keepingCapacity: true)
        hasDoubleMark = false
        var before: Lexicon.WordID = 0
        for index in 0..<tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .word:
                addWord(token, index)
                if token.id == before, doubledList != Self.none { lists[doubledList].append(UInt32(index)) }
                before = token.id
            case .punctuation, .symbol:
                addMark(token, index)
                before = 0
            case .number:
                if numberList != Self.none { lists[numberList].append(UInt32(index)) }
                before = 0
            default: before = 0
            }
        }
    }

    @inline(__always)
    private mutating func addWord(_ token: Token, _ index: Int) {
        if token.isCapitalized { capitalized.append(UInt32(truncatingIfNeeded: index)) }
        if !token.classes.isDisjoint(with: classMask) {
            for (classes, list) in classLists where !token.classes.isDisjoint(with: classes) {
                lists[list].append(UInt32(index))
            }
        }
        if token.id < 0x8000_0000 {
            if isWordTrigger[Int(token.id &>> 6)] &>> UInt64(token.id & 63) & 1 == 0 { return }
        } else {
            if digitWordList != Self.none, token.flags.contains(.digit) { lists[digitWordList].append(UInt32(index)) }
            if unknownList != Self.none, token.isLowercase { lists[unknownList].append(UInt32(index)) }
            if !hasUnknownTriggers { return }
        }
        if let list = wordLists[token.id] { lists[list].append(UInt32(index)) }
    }

    @inline(__always)
    private mutating func addMark(_ token: Token, _ index: Int) {
        if token.id < 128 {
            let list = asciiMarkLists[Int(token.id)]
            if list != Self.none { lists[list].append(UInt32(index)) }
            switch token.id {
            case 0x21, 0x2E, 0x3F: terminals.append(UInt32(index))
            case 0x22:
                quotationMarks.append(UInt32(index))
                hasDoubleMark = true
            case 0x27: quotationMarks.append(UInt32(index))
            default: break
            }
        } else {
            if let list = rareMarkLists[token.id] { lists[list].append(UInt32(index)) }
            if token.id == 0x2026 || cicu_is_sentence_terminal(token.id) { terminals.append(UInt32(index)) }
            if token.isPunctuation, QuotationMark.isDouble(token.id) {
                quotationMarks.append(UInt32(index))
                hasDoubleMark = true
            } else if token.isPunctuation, QuotationMark.isSingle(token.id) {
                quotationMarks.append(UInt32(index))
            }
        }
    }
}
