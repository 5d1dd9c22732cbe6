internal import MTLintCore
internal import Synchronization

/// Where the lines of ``SingleNames`` lie that begin with the same three bytes, each remembered when it is asked for
/// first: the table is long, and every unknown name asks for a dozen of them.
///
/// For the process, since the table is a part of the program. Threads that ask at once find the same.
final class NameShelves: Sendable {
    static let shared = NameShelves()

    private static let marks: [UInt8] = [0x3D, 0x5E]
    private static let letters = 26

    /// The address of the table that is remembered; 0 before the first.
    private let table = Atomic<UInt>(0)
    /// Start and end behind each other, plus one in the highest bit; 0 for one that was not asked for.
    private let places = Slots(count: marks.count * letters * letters)

    /// Memory of its own, since atomics can't lie in an array.
    private final class Slots: @unchecked Sendable {
        let base: UnsafeMutablePointer<Atomic<UInt64>>

        init(count: Int) {
            base = .allocate(capacity: count)
            for index in 0..<count { (base + index).initialize(to: Atomic(0)) }
        }
    }

    /// The lines of a table that begin with three bytes.
    func lines(_ lines: SortedLines, beginning prefix: [UInt8]) -> SortedLines {
        guard let place = Self.place(prefix), isRemembered(lines) else { return lines.lines(in: lines.range(prefix)) }
        let known = places.base[place].load(ordering: .relaxed)
        if known != 0 { return lines.lines(in: Int(known &>> 32 & 0x7FFF_FFFF)..<Int(known & 0xFFFF_FFFF)) }
        let range = lines.range(prefix)
        places.base[place].store(
            1 &<< 63 | UInt64(range.lowerBound) &<< 32 | UInt64(range.upperBound), ordering: .relaxed)
        return lines.lines(in: range)
    }

    /// Whether a table is the one that is remembered, or becomes it.
    private func isRemembered(_ lines: SortedLines) -> Bool {
        guard let base = lines.bytes.baseAddress, lines.bytes.count < 1 << 31 else { return false }
        let address = UInt(bitPattern: base)
        let result = table.compareExchange(expected: 0, desired: address, ordering: .relaxed)
        return result.exchanged || result.original == address
    }

    private static func place(_ prefix: [UInt8]) -> Int? {
        guard prefix.count == 3, let mark = marks.firstIndex(of: prefix[0]) else { return nil }
        let (first, second) = (Int(prefix[1]) - 0x61, Int(prefix[2]) - 0x61)
        guard 0..<letters ~= first, 0..<letters ~= second else { return nil }
        return (mark * letters + first) * letters + second
    }
}
