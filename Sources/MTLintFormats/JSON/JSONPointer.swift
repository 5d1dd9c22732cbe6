internal import MTLintCore

/// Names values of a JSON text: `text` for the member of that name wherever it stands, `/items/0/text` for one place
/// (RFC 6901), in which `*` stands for any step.
struct JSONPointer: Hashable, Sendable {
    private let steps: [String]
    /// Whether the steps begin at the root.
    private let isWhole: Bool

    init(_ pointer: String) {
        isWhole = pointer.hasPrefix("/")
        let names =
            isWhole ? pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false) : [pointer[...]]
        steps = names.map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }
    }

    func matches(_ path: [JSONStep], in text: PaddedBytes) -> Bool {
        if !isWhole {
            // An array's strings are what its member holds.
            guard let name = steps.first, let last = path.last(where: { if case .member = $0 { true } else { false } })
            else { return false }
            return Self.matches(name, last, text)
        }
        return path.count == steps.count && zip(steps, path).allSatisfy { Self.matches($0, $1, text) }
    }

    private static func matches(_ name: String, _ step: JSONStep, _ text: PaddedBytes) -> Bool {
        switch step {
        case .element(let index): name == "*" || name == "\(index)"
        case .member(let range):
            name == "*"
                || (text[range].contains(0x5C)
                    ? JSONStringText.decoded(range, in: text).elementsEqual(name.utf8)
                    : text[range].elementsEqual(name.utf8))
        }
    }
}
