package import MTLintCore

/// The files that a new rule begins with.
package struct RuleSkeleton: Sendable {
    let id: RuleID
    /// The Swift type that matches, or nil for a declarative rule.
    let native: String?

    /// - Parameter native: the name of the Swift type that is to match, or nil for a declarative rule.
    package init(_ id: RuleID, native: String?) {
        self.id = id
        self.native = native
    }

    /// A rule file that loads once its examples are filled in.
    package var ruleFile: String {
        """
        # docs/writing-a-rule.md says what each key means.
        # One line, a noun phrase that names the fault.
        summary: \(words)
        # How the fault comes about, why it matters, how to tell it from good text. Markdown.
        why: |
          TODO
        severity: warning         # note, warning or error
        status: preview           # stable once it is measured to be quiet on human text
        mqm: linguistic-conventions/grammar      # the error type of the MQM typology
        languages: [en]           # the target languages, or all
        # safe changes no word, suggested does, display is only shown; without the key the rule has no fix.
        \(native == nil ? "" : "# ")fix: suggested
        # Lower case, no full stop; {found} is the matched text, {replacement} what the fix puts there.
        message: “{found}” is \(words.lowercased())
        # help: Use “{replacement}”
        \(match)
        # ⟦ ⟧ stand round what is to be found; “good” is the text after the fix, byte for byte.
        examples:
          - bad:
        \(native == nil ? "    good:" : "    # good:")
          - bad:
          # Good text that looks like the fault.
          - silent:
          - silent:

        """
    }

    /// The file of the Swift type; nil for a declarative rule.
    package var swiftFile: String? {
        guard let native else { return nil }
        return """
            package import MTLintCore

            /// Finds TODO.
            package struct \(native): NativeMatcher {
                private let triggers: [Trigger]

                /// Asks for what the places that it looks at have in common; the lexicon lists them in every text.
                package init(lexicon: inout Lexicon) {
                    // Or `trigger(mark: ",")`, or `trigger(class: .titles)`.
                    triggers = [lexicon.trigger(word: "TODO")]
                }

                /// The analyses that it reads besides the tokens; of `.sentences`, `.names` and `.quotations`.
                package var needs: Analyses { [.sentences] }

                package func match(in text: AnalyzedText, _ matches: inout Matches) {
                    for trigger in triggers {
                        text.forEach(trigger) { index in
                            guard text.sentence(ofToken: index)?.tokens.lowerBound != index else { return }
                            // TODO: matches.report(text.range(ofTokens: index..<(index + 1)))
                        }
                    }
                }
            }

            """
    }

    /// The rule's name as words: “doubled-mark” is “Doubled mark”.
    private var words: String {
        let words = id.name.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private var match: String {
        if let native { return "match: { native: \(native) }" }
        return """
            match:
              # Phrases, matched in any case, and what they become.
              terms:
                the faulty phrase: the right phrase
              # Or tokens in a row:
              # sequence:
              #   - { word: [the, a], as: article }
              #   - { is: capitalized }
              # replacement: "{article}"
            """
    }
}
