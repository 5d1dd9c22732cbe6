import MTLintKit

/// What a worker does at a time.
enum CheckJob: Sendable {
    /// One after the other.
    case inputs([CheckPlan.Item])
    case window(FileWindow, of: WindowedFile, TextLayout, profile: Int)
}
