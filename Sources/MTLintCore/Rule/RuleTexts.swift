/// The words of a rule: what is said of it and of what it finds.
///
/// A class, so that a look at one text copies no others.
package final class RuleTexts: Sendable {
    package let summary: String
    package let why: String
    package let mqm: String
    package let message: MessageTemplate
    package let help: MessageTemplate?
    package let measured: String?

    init(
        summary: String, why: String, mqm: String, message: MessageTemplate, help: MessageTemplate?, measured: String?
    ) {
        self.summary = summary
        self.why = why
        self.mqm = mqm
        self.message = message
        self.help = help
        self.measured = measured
    }
}
