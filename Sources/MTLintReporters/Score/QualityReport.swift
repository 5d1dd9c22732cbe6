import MTLintCore

/// The scores of a run: of each document, and of all together.
public struct QualityReport: Hashable, Sendable {
    public struct Document: Hashable, Sendable {
        public let path: String
        public fileprivate(set) var score = QualityScore()
    }

    /// In the order in which they were looked at.
    public private(set) var documents: [Document] = []
    public private(set) var all = QualityScore()

    public init() {}

    /// Adds a document, or the next window of the one that was added last.
    public mutating func add(_ file: FileReport) {
        if file.origin == .start { documents.append(Document(path: file.path)) }
        documents.indices.last.map { documents[$0].score.add(file) }
        all.add(file)
    }
}
