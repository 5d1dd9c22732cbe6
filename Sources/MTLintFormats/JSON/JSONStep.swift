/// A step from a JSON value into one that it holds.
enum JSONStep {
    /// The member of an object whose name stands in this range, without its quotation marks and with its escapes.
    case member(Range<Int>)
    case element(Int)
}
