/// A stretch of a paragraph between quotation marks.
package struct Quotation: Hashable, Sendable {
    /// Indices of tokens, the marks included where they are there.
    package let tokens: Range<Int>
    /// Whether a mark opens it; false where only a closing mark was found.
    package let isOpened: Bool
    /// Whether a mark closes it.
    package let isClosed: Bool
    /// Whether it has no closing mark because the next paragraph opens it again, as is the custom with quotations of
    /// several paragraphs.
    package internal(set) var isContinued: Bool
    /// The index of its segment.
    package let segment: Int
}
