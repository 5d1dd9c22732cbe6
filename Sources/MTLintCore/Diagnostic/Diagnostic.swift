/// One finding in a file, ready to be reported.
public struct Diagnostic: Sendable {
    public let rule: Rule
    public let range: TextRange<InFile>
    /// The best first.
    public let fixes: [Fix]
    /// The name of the record that it is in, where the file has records with names.
    public let record: String?
    /// What the placeholders of the rule's message and help stand for.
    let arguments: [MessageArgument]

    public init(rule: Rule, range: TextRange<InFile>, fixes: [Fix], arguments: [MessageArgument], record: String? = nil)
    {
        self.rule = rule
        self.range = range
        self.fixes = fixes
        self.arguments = arguments
        self.record = record
    }

    public var severity: Severity { rule.severity }
    /// What is wrong. Lower case, no full stop.
    public var message: String { rule.message.rendered(arguments) }
    /// What to do about it.
    public var help: String? {
        guard let help = rule.help, help.isFilled(by: arguments) else { return nil }
        return help.rendered(arguments)
    }
}
