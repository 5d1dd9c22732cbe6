/// Where matchers report to.
package struct Matches: Sendable {
    package private(set) var all: [Match] = []
    /// The reporting rule's own.
    package var silentNames = SilentNames()

    package init() {}

    package mutating func report(_ match: Match) { all.append(match) }

    package mutating func report(
        _ range: TextRange<InView>, fixes: [ProposedFix] = [], arguments: [MessageArgument] = []
    ) {
        all.append(Match(range, fixes: fixes, arguments: arguments))
    }

    mutating func removeAll() { all.removeAll(keepingCapacity: true) }
}
