import Testing

@testable import MTLintCore

/// All that a token says, in a form that can be compared and read in a failure.
struct ReadToken: Hashable, CustomStringConvertible {
    let range: Range<UInt32>
    let kind: Token.Kind
    let flags: UInt8
    let id: UInt32
    /// Of a word that has not been looked up, half of its hash.
    let classes: UInt32

    init(_ token: Token) {
        range = token.start..<token.end
        kind = token.kind
        flags = token.flags.rawValue
        id = token.id
        classes = token.classes.rawValue
    }

    var description: String { "\(kind) \(range) flags \(String(flags, radix: 2)) id \(String(id, radix: 16))" }

    static func all(_ tokens: TokenList) -> [ReadToken] { (0..<tokens.count).map { ReadToken(tokens[$0]) } }
}
