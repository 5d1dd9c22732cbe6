/// Writes the findings of a run in one format.
///
/// Call ``begin()``, then ``report(_:)`` for every file, then ``finish(_:)``. ``takeOutput()`` may be called after any
/// of them: what was taken is forgotten, so that memory stays bounded by the largest file.
public protocol Reporter: Sendable {
    mutating func begin()
    mutating func report(_ file: FileReport)
    mutating func finish(_ summary: RunSummary)
    /// The bytes written since the last call; UTF-8.
    mutating func takeOutput() -> [UInt8]
}
