/// UTF-8 text followed by zero bytes that may be read, so that a scanner can look ahead without asking for the end.
public struct PaddedBytes: Sendable {
    /// How many zero bytes follow the text: a scanner looks at 64, and may look at a few behind them.
    public static let padding = 72

    @usableFromInline var storage: [UInt8]
    /// The length of the text in bytes, without the padding.
    public internal(set) var count: Int

    public init() {
        storage = [UInt8](repeating: 0, count: Self.padding)
        count = 0
    }

    public init(_ bytes: some Collection<UInt8>) {
        storage = []
        storage.reserveCapacity(bytes.count + Self.padding)
        storage.append(contentsOf: bytes)
        count = storage.count
        storage.append(contentsOf: repeatElement(0, count: Self.padding))
    }

    /// The text of at most `capacity` bytes that `fill` writes; `fill` returns how many it wrote.
    public init(capacity: Int, filling fill: (UnsafeMutableBufferPointer<UInt8>) throws -> Int) rethrows {
        var written = 0
        storage = try [UInt8](unsafeUninitializedCapacity: capacity + Self.padding) { buffer, initialized in
            written = try fill(UnsafeMutableBufferPointer(rebasing: buffer[..<capacity]))
            for index in written..<(written + Self.padding) { buffer[index] = 0 }
            initialized = written + Self.padding
        }
        count = written
    }

    /// The byte at an offset; zero in the padding.
    @inlinable public subscript(index: Int) -> UInt8 { storage[index] }

    /// Four bytes from an offset of the text on, the first in the low byte.
    @inlinable
    public func fourBytes(at offset: Int) -> UInt32 {
        precondition(offset >= 0 && offset <= count, "no such byte")
        return storage.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian }
    }

    /// The bytes of a range.
    @inlinable public subscript(range: Range<Int>) -> ArraySlice<UInt8> { storage[range] }

    /// The text without its padding.
    @inlinable public var bytes: ArraySlice<UInt8> { storage[..<count] }

    /// The text and its padding.
    public var paddedSpan: Span<UInt8> {
        @inlinable @_lifetime(borrow self) get { storage.span }
    }

    /// The text of a range as a string; sequences that are not UTF-8 become U+FFFD.
    public func string(_ range: Range<Int>) -> String { String(decoding: storage[range], as: UTF8.self) }

    /// Calls `body` with the text and its padding.
    @inlinable
    public func withUnsafeBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        try storage.withUnsafeBufferPointer(body)
    }
}
