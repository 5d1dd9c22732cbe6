/// What a comment says to mtlint: `mtlint-disable-next-line names/misspelled-name -- as on the plaque`.
struct SuppressionDirective: Hashable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        /// From here to the next `enable`, or to the end.
        case disable = "mtlint-disable"
        case enable = "mtlint-enable"
        /// The next line that is not blank.
        case disableNextLine = "mtlint-disable-next-line"
        /// The whole file, wherever the comment stands.
        case disableFile = "mtlint-disable-file"
    }

    /// A comment that begins as one for mtlint and can't be understood.
    struct Mistake: Error, Hashable {
        /// Lower case, no full stop.
        let message: String
    }

    let kind: Kind
    /// Rules, categories or `all`; of an `enable` none for everything.
    let names: [String]
    let reason: String?

    /// - Parameter comment: without the marks that make it a comment.
    /// - Returns: nil for a comment that is not for mtlint.
    init?(_ comment: String, knows isKnown: (String) -> String?) throws(Mistake) {
        // Not Foundation's trimming; a comment may be of several lines.
        guard let start = comment.firstIndex(where: { !$0.isWhitespace }), comment[start...].hasPrefix("mtlint-") else {
            return nil
        }
        let text = comment[start...]
        let word = text.prefix { !$0.isWhitespace }
        guard let kind = Kind(rawValue: String(word)) else {
            let all = Kind.allCases.map(\.rawValue)
            throw Mistake(message: "“\(word)” is not known\(Spelling.didYouMean(String(word), among: all))")
        }
        var names: [String] = []
        var reason: String?
        var rest = text[word.endIndex...]
        while let next = rest.firstIndex(where: { !$0.isWhitespace && $0 != "," }) {
            let name = rest[next...].prefix { !$0.isWhitespace && $0 != "," }
            rest = rest[name.endIndex...]
            if name.hasPrefix("--") || name == "—" || name == "–" {
                // “--” itself may not stand in a comment of XML.
                let said = name.drop { $0 == "-" || $0 == "—" || $0 == "–" } + rest
                let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                reason = words.isEmpty ? nil : words
                break
            }
            if let problem = isKnown(String(name)) { throw Mistake(message: problem) }
            names.append(String(name))
        }
        if names.isEmpty, kind != .enable {
            throw Mistake(message: "“\(word)” names no rule; “all” is every rule")
        }
        self.kind = kind
        self.names = names
        self.reason = reason
    }
}
