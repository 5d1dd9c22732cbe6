/// Something whose occurrences in a text are listed for the rules that asked for it.
package struct Trigger: Hashable, Sendable {
    /// The number of its list.
    @usableFromInline let list: Int
}
