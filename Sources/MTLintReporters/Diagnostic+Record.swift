import MTLintCore

extension Diagnostic {
    /// The message, and what the file calls the record that the finding is in, for formats with no place of its own for it.
    var messageWithRecord: String { record.map { "\(message) (record \($0))" } ?? message }
}
