/// The tokens of a stretch of text, in memory that is kept from text to text.
package struct TokenList: RandomAccessCollection, Sendable {
    @usableFromInline var storage: [Token] = []
    @usableFromInline var used = 0

    package init() {}

    @inlinable package var count: Int { used }
    @inlinable package var startIndex: Int { 0 }
    @inlinable package var endIndex: Int { used }
    @inlinable package subscript(index: Int) -> Token { storage[index] }

    mutating func removeAll() { used = 0 }

    @inline(__always)
    mutating func append(_ token: Token) {
        if used < storage.count { storage[used] = token } else { storage.append(token) }
        used &+= 1
    }

    mutating func removeLast() -> Token {
        used -= 1
        return storage[used]
    }
}
