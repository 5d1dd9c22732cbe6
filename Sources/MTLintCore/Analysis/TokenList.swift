internal import CScan

/// The tokens of a stretch of text, in memory that is kept from text to text.
public struct TokenList: @unchecked Sendable {
    /// The memory, freed with the last list that uses it.
    private final class Storage {
        let base: UnsafeMutablePointer<Token>
        let ids: UnsafeMutablePointer<UInt32>
        let capacity: Int

        init(capacity: Int) {
            self.capacity = capacity
            base = .allocate(capacity: capacity)
            ids = .allocate(capacity: capacity)
        }

        deinit {
            base.deallocate()
            ids.deallocate()
        }
    }

    private var storage = Storage(capacity: 1024)
    @usableFromInline var base: UnsafeMutablePointer<Token>
    public internal(set) var count = 0

    init() { base = storage.base }

    /// - Precondition: the index is that of a token.
    @inlinable
    public subscript(index: Int) -> Token {
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such token")
        return base[index]
    }

    /// The identifiers of the tokens once more, where ``TextIndex`` writes them: close together, for who asks for nothing
    /// else.
    var ids: UnsafeMutablePointer<UInt32> { storage.ids }

    /// Calls `body` with the identifiers of words that were looked up and the scalars of marks, one a token.
    package func withIDs<Result>(_ body: (UnsafeBufferPointer<UInt32>) throws -> Result) rethrows -> Result {
        try body(UnsafeBufferPointer(start: storage.ids, count: count))
    }

    /// The first index from `start` on, in steps, whose token has the identifier of the one so many tokens before it, the
    /// same word or mark, or another number; and with steps of two and more, so has one of its neighbours.
    package func firstRepeat(of distance: Int, from start: Int, step: Int) -> Int? {
        precondition(distance > 0 && start >= distance && step > 0, "no token so far back")
        let ids = UnsafePointer(storage.ids)
        var index = start
        while index < count {
            if ids[index] == ids[index &- distance] {
                let next = index &+ 1
                if step == 1 || next < count && ids[next] == ids[next &- distance]
                    || index > distance && ids[index &- 1] == ids[index &- 1 &- distance]
                {
                    return index
                }
            }
            index &+= step
        }
        return nil
    }

    /// The first index from `start` on whose token has the identifier of the one before it.
    func firstRepeat(from start: Int) -> Int? {
        precondition(start > 0, "no token before it")
        let index = cscan_repeat(storage.ids, start, count)
        return index < count ? index : nil
    }

    /// How many tokens there is room for.
    var capacity: Int { storage.capacity }

    /// Behind the last token, where more may be written for which room was made.
    var end: UnsafeMutablePointer<Token> {
        get { base + count }
        set { count = newValue - base }
    }

    /// Tokens that may be changed.
    ///
    /// - Precondition: there are such tokens.
    mutating func changeable(_ range: Range<Int>) -> UnsafeMutableBufferPointer<Token> {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "no such tokens")
        return UnsafeMutableBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    mutating func removeAll() { count = 0 }

    /// Makes room for so many tokens more, which may then be written behind the last with ``append(_:)``.
    mutating func reserve(_ more: Int) {
        if count + more <= storage.capacity { return }
        let larger = Storage(capacity: (count + more) * 3 / 2)
        larger.base.update(from: base, count: count)
        storage = larger
        base = larger.base
    }

    /// Appends a token for which room was made.
    @inline(__always)
    mutating func append(_ token: Token) {
        base[count] = token
        count &+= 1
    }

    mutating func removeLast() -> Token {
        precondition(count > 0)
        count -= 1
        return base[count]
    }

    /// Looks up every word of a phrase. A text's words are looked up by ``TextIndex``.
    mutating func lookUp(in image: LexiconImage) {
        for index in 0..<count where base[index].isWord {
            let found = image.find(base[index].hash)
            base[index].id = found.id
            base[index].classes = image.classes(ofSet: found.set, base[index].flags)
        }
    }
}
