public import MTLintCore

/// A file as it was read.
public struct SourceFile: Sendable {
    /// The path that it was read by, or the name that standard input was given.
    public let path: String
    public let decoded: DecodedText
    /// What ``FileReplacer`` needs to know that the file is still the same.
    public let stamp: FileStamp

    /// UTF-8 without a byte order mark.
    public var text: PaddedBytes { decoded.text }
    public var encoding: TextEncoding { decoded.encoding }
}
