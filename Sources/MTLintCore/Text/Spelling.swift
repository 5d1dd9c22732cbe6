/// Distances between spellings, and guesses from them.
package enum Spelling {
    /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, no stretch
    /// edited twice.
    ///
    /// - Returns: the distance, or nil when it is more than `limit`.
    package static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        if abs(a.count - b.count) > limit { return nil }
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        // Three rows of the table in one stretch of the stack: nothing is allocated.
        let width = b.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { memory in
            guard var beforeLast = memory.baseAddress else { return nil }
            var last = beforeLast + width
            var row = last + width
            for j in 0..<width { (beforeLast[j], last[j]) = (0, j) }
            for i in 1...a.count {
                row[0] = i
                var best = i
                for j in 1...b.count {
                    var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                    if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
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
