import MTLintCore

/// Messages as SARIF wants them: whole sentences with full stops (SARIF 2.1.0, 3.11).
enum SARIFMessage {
    /// The message and the help of a finding.
    static func text(_ diagnostic: Diagnostic) -> String {
        let message = sentence(diagnostic.message)
        guard let help = diagnostic.help else { return message }
        return "\(message) \(sentence(help))"
    }

    /// A text that begins with a capital and ends with a full stop, in which nothing is taken for a link.
    static func sentence(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            // “[text](target)” is a link in a message (3.11.6), also when it comes from the file.
            if scalar == "(", result.last == "]" {
                result.removeLast()
                result.append(contentsOf: "\\]".unicodeScalars)
            }
            let isFirstLetter = result.isEmpty && ("a"..."z").contains(scalar)
            result.append(isFirstLetter ? Unicode.Scalar(UInt8(scalar.value) - 0x20) : scalar)
        }
        if let last = result.last, !(last == "." || last == "!" || last == "?" || last == "…") { result.append(".") }
        return String(result)
    }
}
