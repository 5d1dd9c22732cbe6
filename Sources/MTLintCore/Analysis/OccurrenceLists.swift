/// Lists of token indices, in memory that is kept from text to text.
///
/// Copies share the memory, as those of a ``TokenList`` do: whoever fills it is the only one who works with it.
@usableFromInline
struct OccurrenceLists: @unchecked Sendable {
    @usableFromInline
    struct List {
        @usableFromInline var base: UnsafeMutablePointer<UInt32>
        @usableFromInline var count: Int
        var capacity: Int
    }

    /// The memory, freed with the last copy.
    private final class Storage {
        let lists: UnsafeMutablePointer<List>
        let count: Int

        init(count: Int) {
            self.count = count
            lists = .allocate(capacity: count)
            for index in 0..<count {
                // A list that nothing occurs in, as most are, has no memory of its own.
                lists[index] = List(base: Storage.nothing, count: 0, capacity: 0)
            }
        }

        deinit {
            for index in 0..<count where lists[index].capacity > 0 { lists[index].base.deallocate() }
            lists.deallocate()
        }

        private nonisolated(unsafe) static let nothing = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    }

    private let storage: Storage
    @usableFromInline let lists: UnsafeMutablePointer<List>
    let count: Int

    init(count: Int) {
        self.count = count
        storage = Storage(count: count)
        lists = storage.lists
    }

    @inlinable
    subscript(list: Int) -> Occurrences {
        Occurrences(base: lists[list].base, startIndex: 0, endIndex: lists[list].count)
    }

    func removeAll() { for index in 0..<count { lists[index].count = 0 } }

    /// - Precondition: there is such a list.
    @inline(__always)
    func append(_ token: Int, to list: Int) {
        let count = lists[list].count
        if count == lists[list].capacity { reserve(Swift.max(16, 2 &* count), in: list) }
        lists[list].base[count] = UInt32(truncatingIfNeeded: token)
        lists[list].count = count &+ 1
    }

    /// The memory of a list, which ``reserve(_:in:)`` may change.
    func memory(of list: Int) -> UnsafeMutablePointer<UInt32> { lists[list].base }

    /// Takes what was written into a list's memory for its tokens.
    func setCount(_ count: Int, of list: Int) {
        precondition(count <= lists[list].capacity, "no such memory")
        lists[list].count = count
    }

    /// Makes room for so many tokens in all.
    func reserve(_ capacity: Int, in list: Int) {
        let old = lists[list]
        if capacity <= old.capacity { return }
        let base = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
        base.update(from: old.base, count: old.count)
        if old.capacity > 0 { old.base.deallocate() }
        lists[list] = List(base: base, count: old.count, capacity: capacity)
    }
}
