#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Where the time of linting went, in nanoseconds.
public struct Timing: Hashable, Sendable {
    /// Reading tokens, looking words up, and what is worked out for all rules together.
    public var analysis: UInt64 = 0
    /// Each rule by itself.
    public var rules: [RuleID: UInt64] = [:]

    public init() {}

    public mutating func add(_ other: Timing) {
        analysis += other.analysis
        rules.merge(other.rules) { $0 + $1 }
    }

    /// The time of a clock that never goes back.
    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
