/// A node of a rule file: the form that YAML is read into and the rule pack is stored in.
public struct RuleNode: Hashable, Sendable {
    /// A place in a rule file; 1-based, columns in code points.
    public struct Mark: Hashable, Sendable {
        public let line: Int
        public let column: Int

        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    public enum Content: Hashable, Sendable {
        case scalar(String)
        case list([RuleNode])
        case map([Entry])
    }

    public struct Entry: Hashable, Sendable {
        public let key: RuleNode
        public let value: RuleNode

        public init(key: RuleNode, value: RuleNode) {
            self.key = key
            self.value = value
        }
    }

    public let content: Content
    public let mark: Mark

    public init(_ content: Content, at mark: Mark) {
        self.content = content
        self.mark = mark
    }

    /// The text of a scalar, or nil.
    public var text: String? { if case .scalar(let text) = content { text } else { nil } }
}
