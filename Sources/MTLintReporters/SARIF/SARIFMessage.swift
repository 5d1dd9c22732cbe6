import MTLintCore

/// Messages as SARIF wants them: whole sentences with full stops (SARIF 2.1.0, 3.11).
enum SARIFMessage {
    /// The message and the help of a finding.
    static func text(_ diagnostic: Diagnostic) -> String { escaped(Sentence.text(diagnostic)) }

    /// A text that begins with a capital and ends with a full stop.
    static func sentence(_ text: String) -> String { escaped(Sentence.sentence(text)) }

    /// A text in which nothing is taken for a link: “[text](target)” is one in a message (3.11.6), also when it comes
    /// from the file.
    private static func escaped(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "]")) ? text.replacing("](", with: "\\](") : text
    }
}
