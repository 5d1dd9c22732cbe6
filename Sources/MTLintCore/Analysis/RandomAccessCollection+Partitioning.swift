extension RandomAccessCollection where Index == Int {
    /// The first index whose element satisfies a condition that, once true, stays so. Binary search.
    @inlinable
    package func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
