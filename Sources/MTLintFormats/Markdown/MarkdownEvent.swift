/// Something in the text of a Markdown block that is not text as it stands.
struct MarkdownEvent {
    enum Kind {
        /// Markup.
        case removed
        /// Code, an image, an address.
        case protected
        /// Stands for a scalar: an escape, a reference.
        case scalar(UInt32)
        /// A line break that shows.
        case lineBreak
    }

    let range: Range<Int>
    let kind: Kind
}
