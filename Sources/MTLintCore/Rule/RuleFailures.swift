internal import Synchronization

/// The rules of a run that had to be given up, shared by its threads.
///
/// A rule that is given up finds nothing from then on. The run has failed by that, so that it does not matter which text
/// came first.
public final class RuleFailures: Sendable {
    private let messages = Mutex<[RuleID: String]>([:])

    public init() {}

    /// Notes a rule; the first message stays.
    package func add(_ rule: RuleID, _ message: String) {
        messages.withLock { if $0[rule] == nil { $0[rule] = message } }
    }

    package func contains(_ rule: RuleID) -> Bool { messages.withLock { $0[rule] != nil } }

    /// By rule: what went wrong, lower case, no full stop.
    public var all: [(rule: RuleID, message: String)] {
        messages.withLock { $0.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 } }
    }
}
