internal import MTLintCore

/// What a ``SequenceRow/Element`` asks of a token, as far as numbers tell it: without a look into any list, and without a
/// reference that a look would have to keep.
struct SequenceSieve: Sendable {
    /// A bit a kind of token.
    private var kinds: UInt8 = ~0
    /// The flags that are looked at, and what they must be.
    private var flagMask: Token.Flags = []
    private var flags: Token.Flags = []
    /// Of which the token must have one, unless there is none.
    private let classes: WordClasses
    /// A bit for each remainder by 64 that the number of a word or mark may have.
    private var remainders: UInt64 = ~0

    init(_ condition: SequenceCondition, _ spacing: SequenceElement.Spacing?) {
        classes = condition.anyClass
        if !condition.words.isEmpty {
            allow(.word)
            remainders &= condition.words.remainders
        }
        if !condition.marks.isEmpty {
            allow(.punctuation, .symbol, .other)
            remainders &= condition.marks.remainders
        }
        switch condition.shape {
        case nil: break
        case .capitalized?: require(.capitalized)
        case .capitals?: require(.allCapitals)
        case .lowercase?: require(.lowercase)
        case .number?: allow(.number)
        case .word?: allow(.word)
        }
        if let spacing {
            flagMask.insert(.spaceBefore)
            if spacing == .some { flags.insert(.spaceBefore) }
        }
    }

    private mutating func allow(_ allowed: Token.Kind...) {
        kinds &= allowed.reduce(0) { $0 | 1 << $1.rawValue }
    }

    /// Words with a flag.
    private mutating func require(_ flag: Token.Flags) {
        allow(.word)
        flagMask.insert(flag)
        flags.insert(flag)
    }

    /// False only for a token that does not fit.
    @inline(__always)
    func mayHold(_ token: Token) -> Bool {
        kinds &>> token.kind.rawValue & 1 != 0
            && token.flags.rawValue & flagMask.rawValue == flags.rawValue
            && remainders &>> UInt64(token.id & 63) & 1 != 0
            && (classes.isEmpty || token.isIn(classes))
    }
}
