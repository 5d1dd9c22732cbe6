/// A few words or marks by their numbers, asked for more often than a hash of the standard library takes.
struct NumberSet: Sequence, Sendable {
    /// Sorted.
    private let numbers: [UInt32]
    /// A bit for each number's remainder by 64: nearly every number that is not in the set is told by it.
    let remainders: UInt64

    init(_ numbers: some Sequence<UInt32>) {
        // Without a set of the standard library, which takes as long as all the rest.
        var distinct: [UInt32] = []
        for number in numbers.sorted() where number != distinct.last { distinct.append(number) }
        self.numbers = distinct
        remainders = self.numbers.reduce(0) { $0 | 1 &<< UInt64($1 & 63) }
    }

    var isEmpty: Bool { remainders == 0 }

    @inline(__always)
    func contains(_ number: UInt32) -> Bool {
        remainders &>> UInt64(number & 63) & 1 != 0 && isListed(number)
    }

    private func isListed(_ number: UInt32) -> Bool {
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.count && numbers[low] == number
    }

    func makeIterator() -> IndexingIterator<[UInt32]> { numbers.makeIterator() }
}
