/// What can be wrong with a comment to mtlint.
public enum CommentFault: String, CaseIterable, Sendable {
    /// It silences nothing.
    case unused
    /// It can't be understood.
    case malformed
}
