/// A BCP 47 language tag, as far as mtlint asks: the primary language and the rest.
public struct LanguageTag: Hashable, Sendable {
    /// The tag in lower case with hyphens.
    public let tag: String

    /// - Returns: nil when the tag does not have the form of one (letters and digits in parts of 1 to 8, the first of
    ///   2 or 3 letters).
    public init?(_ tag: String) {
        let parts = tag.lowercased().split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter }),
            parts.allSatisfy({
                (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            })
        else { return nil }
        self.tag = parts.joined(separator: "-")
    }

    /// A tag that is known to be one, in lower case with hyphens.
    init(known tag: String) { self.tag = tag }

    public static let english = LanguageTag(known: "en")

    /// The primary language subtag, such as “en” of “en-GB”.
    public var language: Substring { tag[..<(tag.utf8.firstIndex(of: UInt8(ascii: "-")) ?? tag.endIndex)] }
}

extension LanguageTag: CustomStringConvertible {
    public var description: String { tag }
}
