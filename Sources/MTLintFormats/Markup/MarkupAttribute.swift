/// An attribute of a tag.
struct MarkupAttribute {
    let name: TagName
    /// Without the quotation marks.
    let value: Range<Int>
    /// nil: without quotation marks.
    let quote: UInt8?
}
