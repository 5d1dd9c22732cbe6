/// What is wrong with a rule file or a configuration file, and where.
public struct RuleFileError: Error, Hashable, Sendable {
    public let path: String
    public let mark: RuleNode.Mark
    /// Lower case, no full stop.
    public let message: String

    public init(path: String, mark: RuleNode.Mark, message: String) {
        self.path = path
        self.mark = mark
        self.message = message
    }
}

extension RuleFileError: CustomStringConvertible {
    public var description: String { "\(path):\(mark.line):\(mark.column): error: \(message)" }
}
