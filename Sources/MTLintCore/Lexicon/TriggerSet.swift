/// All that the enabled rules asked to be told of, each once.
package struct TriggerSet: Sendable {
    private(set) var count = 0
    private(set) var words: [Lexicon.WordID: Trigger] = [:]
    private(set) var marks: [UInt32: Trigger] = [:]
    /// By the class as a set.
    private(set) var classes: [UInt32: Trigger] = [:]
    /// By the number of the context.
    private(set) var stops: [UInt32: Trigger] = [:]
    private(set) var numbers: Trigger?
    private(set) var wordsWithDigits: Trigger?
    /// Words in lower case that the language does not have.
    private(set) var unknownWords: Trigger?
    /// Capitalized words that the language does not have.
    private(set) var unknownNames: Trigger?
    /// Words that stand behind themselves.
    private(set) var doubledWords: Trigger?

    mutating func add(word id: Lexicon.WordID) -> Trigger { Self.add(id, to: &words, &count) }
    mutating func add(mark: Unicode.Scalar) -> Trigger { Self.add(mark.value, to: &marks, &count) }
    mutating func add(class wordClass: WordClass) -> Trigger { Self.add(wordClass.set.rawValue, to: &classes, &count) }
    mutating func add(stop: StopContext) -> Trigger { Self.add(stop.rawValue, to: &stops, &count) }
    mutating func addNumbers() -> Trigger { Self.add(to: &numbers, &count) }
    mutating func addWordsWithDigits() -> Trigger { Self.add(to: &wordsWithDigits, &count) }
    mutating func addUnknownWords() -> Trigger { Self.add(to: &unknownWords, &count) }
    mutating func addUnknownNames() -> Trigger { Self.add(to: &unknownNames, &count) }
    mutating func addDoubledWords() -> Trigger { Self.add(to: &doubledWords, &count) }

    // One kind of key: the first dictionary of another costs a program's start 40 µs.
    private static func add(_ key: UInt32, to triggers: inout [UInt32: Trigger], _ count: inout Int) -> Trigger {
        if let known = triggers[key] { return known }
        let trigger = Trigger(list: count)
        triggers[key] = trigger
        count += 1
        return trigger
    }

    private static func add(to known: inout Trigger?, _ count: inout Int) -> Trigger {
        if let known { return known }
        let trigger = Trigger(list: count)
        known = trigger
        count += 1
        return trigger
    }
}
