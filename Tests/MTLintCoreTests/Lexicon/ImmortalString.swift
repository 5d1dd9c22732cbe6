import Testing

@testable import MTLintCore

/// Makes the kind of string that the rule pack's literals are of a string that is made while the tests run.
enum ImmortalString {
    /// The layout of a `StaticString` that points to its bytes; the type is frozen, so that every compiler keeps to it.
    private struct Layout {
        let start: UnsafePointer<UInt8>
        let count: Int
        /// Bit 0: a single scalar instead of a pointer. Bit 1: nothing but ASCII.
        let flags: UInt8
    }

    /// A copy that is never freed, as a literal never is.
    static func copy(_ text: String) throws -> StaticString {
        let bytes = Array(text.utf8)
        let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count + 1)
        _ = memory.initialize(from: bytes + [0])
        let layout = try Layout(
            start: UnsafePointer(#require(memory.baseAddress)), count: bytes.count,
            flags: bytes.allSatisfy { $0 < 0x80 } ? 2 : 0)
        try #require(MemoryLayout<Layout>.size == MemoryLayout<StaticString>.size)
        let string = unsafeBitCast(layout, to: StaticString.self)
        try #require(string.description == text)
        return string
    }

    /// The image of what a builder was given.
    static func image(_ builder: LexiconImageBuilder) throws -> LexiconImage {
        let literals = builder.build()
        return try LexiconImage(
            seeds: copy(literals.seeds), entries: copy(literals.entries), sets: copy(literals.sets))
    }
}
