public import MTLintCore

/// A part of a long file that is read and linted by itself: whole paragraphs where the file has any.
public struct FileWindow: Hashable, Sendable {
    /// Where it begins in the file.
    public let origin: TextOrigin
    /// In bytes.
    public let count: Int
}
