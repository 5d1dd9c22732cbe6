/// Distances between spellings, and guesses from them.
package enum Spelling {
    /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, no stretch
    /// edited twice.
    ///
    /// - Returns: the distance, or nil when it is more than `limit`.
    package static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        if abs(a.count - b.count) > limit { return nil }
        // Letters that both begin or end with are edited for nothing.
        var (start, endOfA, endOfB) = (0, a.count, b.count)
        while start < endOfA, start < endOfB, a[start] == b[start] { start += 1 }
        while start < endOfA, start < endOfB, a[endOfA - 1] == b[endOfB - 1] {
            (endOfA, endOfB) = (endOfA - 1, endOfB - 1)
        }
        let (countOfA, countOfB) = (endOfA - start, endOfB - start)
        if countOfA == 0 || countOfB == 0 { return max(countOfA, countOfB) }
        if limit == 1 {
            let isSwap = countOfA == 2 && countOfB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
            return countOfA == 1 && countOfB == 1 || isSwap ? 1 : nil
        }
        return distance(a[start..<endOfA], b[start..<endOfB], limit: limit)
    }

    /// The distance of forms that begin and end with different letters.
    private static func distance(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, limit: Int) -> Int? {
        // Three rows of the table in one stretch of the stack: nothing is allocated.
        let width = b.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { memory in
            guard var beforeLast = memory.baseAddress else { return nil }
            var last = beforeLast + width
            var row = last + width
            for j in 0..<width { (beforeLast[j], last[j]) = (0, j) }
            for i in 1...a.count {
                let letter = a[a.startIndex + i - 1]
                row[0] = i
                var best = i
                for j in 1...b.count {
                    let other = b[b.startIndex + j - 1]
                    var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter == other ? 0 : 1))
                    if i > 1, j > 1, letter == b[b.startIndex + j - 2], a[a.startIndex + i - 2] == other {
                        cost = min(cost, beforeLast[j - 2] + 1)
                    }
                    row[j] = cost
                    best = min(best, cost)
                }
                if best > limit { return nil }
                (beforeLast, last, row) = (last, row, beforeLast)
            }
            return last[b.count] <= limit ? last[b.count] : nil
        }
    }

    /// The nearest of some known names, when one is near enough to be meant.
    package static func nearest(to name: String, among known: some Sequence<String>) -> String? {
        let name = Array(name.lowercased().utf8)
        let limit = max(1, min(3, name.count / 3))
        var best: (name: String, distance: Int)?
        for candidate in known {
            if let distance = distance(name, Array(candidate.lowercased().utf8), limit: limit),
                distance < best?.distance ?? .max
            {
                best = (candidate, distance)
            }
        }
        return best?.name
    }

    /// “; did you mean …?”, or nothing.
    package static func didYouMean(_ name: String, among known: some Sequence<String>) -> String {
        nearest(to: name, among: known).map { "; did you mean “\($0)”?" } ?? ""
    }
}
