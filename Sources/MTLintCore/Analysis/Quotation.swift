/// A stretch of text between quotation marks.
package struct Quotation: Hashable, Sendable {
    /// Indices of tokens, the marks included where they are there.
    package let tokens: Range<Int>
    /// The scalar of the mark that opens it, or nil where only a closing mark was found.
    package let opening: UInt32?
    /// The scalar of the mark that closes it, or nil where only an opening mark was found.
    package let closing: UInt32?
    /// Whether it lacks a mark because it goes on in another paragraph: the next one opens it again, as is the custom
    /// with quotations of several paragraphs, or it is closed in a later one.
    package internal(set) var isContinued = false
    /// The index of the segment in which it begins.
    package let segment: Int

    /// Whether a mark opens it; false where only a closing mark was found.
    package var isOpened: Bool { opening != nil }
    package var isClosed: Bool { closing != nil }
}
