/// How far a fix may be trusted, told by what it changes.
public enum Applicability: String, CaseIterable, Sendable {
    /// Changes no word: spacing, punctuation marks, encodings, normal forms. Applied by `--fix`.
    case safe
    /// Changes words or says where a mark was, and there is one clear candidate. Applied by `--fix-suggested`.
    case suggested
    /// Shown and never applied.
    case display

    private var rank: Int {
        switch self {
        case .display: 0
        case .suggested: 1
        case .safe: 2
        }
    }
}

extension Applicability: Comparable {
    /// By trust: `display` is the least.
    public static func < (a: Applicability, b: Applicability) -> Bool { a.rank < b.rank }
}
