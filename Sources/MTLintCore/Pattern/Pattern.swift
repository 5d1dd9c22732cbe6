internal import CICU

/// A regular expression, as ICU has them, that is read once and can be run on any thread.
package final class Pattern: Sendable {
    /// What is wrong with an expression.
    package struct Malformed: Error, Hashable {
        /// Lower case, no full stop.
        package let message: String
        /// 1-based, in characters; nil when it is not known.
        package let place: Int?
    }

    /// In bytes. A longer one is no rule but a program.
    package static let longest = 2000

    // Never written to once it is made; only clones of it are run.
    private nonisolated(unsafe) let handle: OpaquePointer

    package init(_ source: String, ignoresCase: Bool) throws(Malformed) {
        let bytes = Array(source.utf8)
        if bytes.count > Self.longest {
            throw Malformed(message: "it is longer than \(Self.longest) bytes", place: nil)
        }
        var problem: UnsafePointer<CChar>?
        var offset: Int32 = -1
        guard let handle = cicu_pattern_open(bytes, Int32(bytes.count), ignoresCase, &problem, &offset) else {
            let message = problem.map { String(cString: $0) } ?? "it can’t be understood"
            throw Malformed(message: message, place: offset < 0 ? nil : Int(offset) + 1)
        }
        self.handle = handle
    }

    deinit { cicu_pattern_close(handle) }

    /// Whether there is a group of a name.
    package func hasGroup(_ name: String) -> Bool { cicu_pattern_group(handle, name) > 0 }

    /// A run over texts; nil when ICU has no memory for it.
    package func run() -> PatternRun? { cicu_pattern_clone(handle).map { PatternRun($0) } }
}
