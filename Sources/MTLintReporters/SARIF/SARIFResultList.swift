import MTLintCore

/// The results of a run, kept until its end, and no more of them than GitHub code scanning takes.
///
/// Of more results the worst stay, those that are silenced counted least; among equals the first.
struct SARIFResultList {
    /// GitHub refuses a run with more (docs.github.com, “SARIF results exceed one or more limits”).
    static let most = 25_000

    /// How bad a result is.
    enum Rank: Int, CaseIterable {
        case silenced, note, warning, error

        init(_ severity: Severity, isSilenced: Bool) {
            switch severity {
            case _ where isSilenced: self = .silenced
            case .note: self = .note
            case .warning: self = .warning
            case .error: self = .error
            }
        }
    }

    private let most: Int
    private var results: [(rank: Rank, json: [UInt8])] = []
    /// How many results were let go.
    private(set) var dropped = 0

    init(most: Int = Self.most) { self.most = most }

    mutating func add(_ json: [UInt8], _ rank: Rank) {
        results.append((rank, json))
        // Seldom, so that each result is moved a time or two.
        if results.count >= 2 * most { drop() }
    }

    /// Lets go of what is too much.
    private mutating func drop() {
        guard results.count > most else { return }
        var room = most
        var rooms = [Int](repeating: 0, count: Rank.allCases.count)
        for rank in Rank.allCases.reversed() {
            rooms[rank.rawValue] = min(room, results.count { $0.rank == rank })
            room -= rooms[rank.rawValue]
        }
        dropped += results.count - most
        results = results.filter { result in
            rooms[result.rank.rawValue] -= 1
            return rooms[result.rank.rawValue] >= 0
        }
    }

    /// Writes the results that stay, in their order.
    mutating func write(_ json: inout JSONWriter) {
        drop()
        for result in results {
            json.breakLine()
            json.element(result.json)
        }
    }
}
