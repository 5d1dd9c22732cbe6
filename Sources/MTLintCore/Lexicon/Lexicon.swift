/// What is known about the words of one language, and what the enabled rules want to be told of.
package struct Lexicon: Sendable {
    package typealias WordID = LexiconImage.WordID

    package let language: LanguageTag
    let image: LexiconImage
    // A dozen, looked at while matchers are made.
    private let tables: [(table: LexiconTable, lines: SortedLines)]
    package private(set) var triggers = TriggerSet()

    package init(
        language: LanguageTag, image: LexiconImage = .empty, tables: [(LexiconTable, StaticString)] = []
    ) {
        self.language = language
        self.image = image
        self.tables = tables.map { ($0, SortedLines($1)) }
    }

    var hasFunctionWords: Bool { image.has(.functionWords) }

    /// A table of the language; an empty one where the language has none.
    package subscript(table: LexiconTable) -> SortedLines {
        tables.last { $0.table == table }?.lines ?? .empty
    }

    /// A table that is a filter; one that contains nothing where the language has none.
    package func filter(_ table: LexiconTable) -> FormFilter { FormFilter(self[table].bytes) }

    /// Whether the language has a list of a class.
    package func hasWords(of wordClass: WordClass) -> Bool { image.has(WordClasses(wordClass)) }

    /// The identifier of a word, in any case.
    package func id(of word: String) -> WordID {
        let hash = word.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { $0 < 0x80 } ? WordHash.hash(bytes) : nil
        }
        return image.find((hash ?? nil) ?? WordHash.hash(Folding.lowercased(Array(word.utf8)))).id
    }

    package func ids(of words: [String]) -> Set<WordID> { Set(words.map(id)) }

    /// Whether a word of the image is a function word in some case.
    package func isFunctionWord(_ id: WordID) -> Bool { image.classes(of: id).contains(.functionWords) }

    /// The classes that a folded word has in any case.
    package func classes(ofFolded word: some Collection<UInt8>) -> WordClasses {
        image.classes(ofSet: image.find(WordHash.hash(word)).set).any
    }

    /// The classes that a folded word has in any case.
    ///
    /// - Parameter padded: the word, and behind it fifteen bytes at least.
    package func classes(ofPadded padded: [UInt8], count: Int) -> WordClasses {
        precondition(count >= 0 && padded.count >= count + 15, "no such word")
        let hash = padded.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { WordHash.hash($0, count) } ?? 0
        }
        return image.classes(ofSet: image.find(hash).set).any
    }

    /// The classes that a word has in some case.
    package func classesInSomeCase(of word: String) -> WordClasses { image.classes(of: id(of: word)) }

    /// Asks that the texts' tokens of a word be listed.
    package mutating func trigger(word: String) -> Trigger { triggers.add(word: id(of: word)) }

    package mutating func trigger(word id: WordID) -> Trigger { triggers.add(word: id) }

    /// Asks that the texts' tokens of a mark or symbol be listed.
    package mutating func trigger(mark: Unicode.Scalar) -> Trigger { triggers.add(mark: mark) }

    /// Asks that the texts' words of a class be listed.
    package mutating func trigger(class wordClass: WordClass) -> Trigger { triggers.add(class: wordClass) }

    /// Asks that the stops be listed that stand so.
    package mutating func trigger(stop: StopContext) -> Trigger { triggers.add(stop: stop) }

    /// Asks that the texts' numbers be listed.
    package mutating func triggerNumbers() -> Trigger { triggers.addNumbers() }

    /// Asks that the words with a digit that no word list has be listed: “14h30”, “21th”.
    package mutating func triggerWordsWithDigits() -> Trigger { triggers.addWordsWithDigits() }

    /// Asks that the words be listed that are in lower case and in no list of the language.
    package mutating func triggerUnknownWords() -> Trigger { triggers.addUnknownWords() }

    /// Asks that the capitalized words be listed that are in no list of the language.
    package mutating func triggerUnknownNames() -> Trigger { triggers.addUnknownNames() }

    /// Asks that the words be listed that stand directly behind themselves, in any case: the second of each two.
    package mutating func triggerDoubledWords() -> Trigger { triggers.addDoubledWords() }
}
