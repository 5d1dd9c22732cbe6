/// What can be worked out about a text besides its tokens; each is made once a text, and only if a rule needs it.
package struct Analyses: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let sentences = Analyses(rawValue: 1 << 0)
    package static let names = Analyses(rawValue: 1 << 1)
    package static let quotations = Analyses(rawValue: 1 << 2)
    package static let characters = Analyses(rawValue: 1 << 3)
}
