/// What a segment is in its document.
public enum SegmentRole: String, Sendable {
    case paragraph
    /// A title or subheading that stands alone.
    case headline
    case listItem
    /// A cell of a table.
    case cell
    /// A short text about something else: what stands in for an image, a tooltip.
    case label
    /// A text of a program's interface.
    case message
    /// A line about the document, left by a program: a date, an address, an author's handle.
    case metadata
    /// A line of a file in which every line stands for itself.
    case line
}
