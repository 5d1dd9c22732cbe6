/// What a run does about findings that were there before.
struct BaselineChoice: Sendable {
    /// The file of those that are known.
    var baseline: String?
    /// The file that all are written to.
    var writeBaseline: String?
    var pruneBaseline = false
    var noBaseline = false
}
