/// A record of a file that has many, with the name that it has there.
public struct DocumentRecord: Hashable, Sendable {
    public let id: String
    public let range: TextRange<InFile>

    public init(id: String, range: TextRange<InFile>) {
        self.id = id
        self.range = range
    }
}
