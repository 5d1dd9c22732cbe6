internal import CICU

/// Searches texts by a ``Pattern``, with a limit on the work for each of them.
package struct PatternRun: ~Copyable {
    /// A search that would take too long was given up.
    package struct GaveUp: Error {}

    /// In milliseconds. ICU counts steps back; what takes none, such as a long walk from every place, is ended by the
    /// clock.
    private static let timeLimit: Int32 = 2000

    private let handle: OpaquePointer

    init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { cicu_pattern_close(handle) }

    /// Calls `body` for everything that is found in a text; what is empty is passed over.
    ///
    /// - Parameter body: is given a function that tells where a group is, in units of the text: 0 for all of it.
    package func search(
        _ text: borrowing PatternText, _ body: (Range<Int>, _ group: (String) -> Range<Int>?) -> Void
    ) throws(GaveUp) {
        let handle = handle
        let hasGivenUp = text.units.withUnsafeBufferPointer { units in
            guard cicu_pattern_begin(handle, units.baseAddress, Int32(clamping: units.count), Self.timeLimit) else {
                return true
            }
            while true {
                let result = Int(cicu_pattern_next(handle))
                if result == CICU_PATTERN_GAVE_UP { return true }
                guard result == CICU_PATTERN_FOUND, let whole = Self.range(handle, 0) else { return false }
                if whole.isEmpty { continue }
                body(whole) { name in Self.range(handle, cicu_pattern_group(handle, name)) }
            }
        }
        if hasGivenUp { throw GaveUp() }
    }

    private static func range(_ handle: OpaquePointer, _ group: Int32) -> Range<Int>? {
        var start: Int32 = 0
        var end: Int32 = 0
        guard group >= 0, cicu_pattern_range(handle, group, &start, &end), start <= end else { return nil }
        return Int(start)..<Int(end)
    }
}
