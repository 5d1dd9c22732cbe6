/// Where a stop stands, of the marks “.”, “,”, “;”, “:”, “!” and “?”.
///
/// Rules about stops ask for those that stand oddly. They are few, while all stops of a text are one token in eight.
package enum StopContext: UInt32, CaseIterable, Sendable {
    /// White space stands before it, or it is the first token of its segment.
    case afterSpace
    /// A token follows without white space.
    case closeToNext
    /// Directly behind a determiner or preposition.
    case afterGoverningWord
    /// A word in lower case follows, and the stop is “.”, “!” or “?”.
    case beforeLowercase
}
