import Foundation

/// A segment as `mtlint-dev read` shows it.
struct ReadSegment: Encodable {
    let path: String
    let role: String
    let language: String?
    let text: String
    /// In bytes of the file's UTF-8.
    let start: UInt32
    let end: UInt32
    let protected: [ProtectedText]
    let translated: String?

    struct ProtectedText: Encodable {
        let text: String
        /// In bytes of the segment's text.
        let offset: UInt32
        /// In bytes of the file's UTF-8.
        let start: UInt32
        let end: UInt32
    }

    var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
