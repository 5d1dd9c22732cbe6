/// Reads the pieces of a compiled text, one behind the other.
///
/// A number is one or more characters from `0` to `o`, each with five bits from the low ones up and a sixth that says
/// that more follow. A text is its length in UTF-8 bytes and the bytes. A list is a count and as many pieces.
package struct PackReader {
    // As a pointer, since the reader is kept by nobody and a span can't be carried through closures.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Of the next piece, in bytes.
    private var offset = 0

    /// - Parameter bytes: must live as long as the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Where reading has come to an end, or can't go on.
    var malformed: MalformedPack { MalformedPack(offset: offset) }

    /// - Throws: ``MalformedPack`` when something is left.
    func finish() throws(MalformedPack) { if offset < bytes.count { throw malformed } }

    /// At most 30 bits.
    mutating func number() throws(MalformedPack) -> Int {
        var value = 0
        for shift in stride(from: 0, to: 30, by: 5) {
            guard offset < bytes.count, bytes[offset] &- 0x30 < 0x40 else { break }
            let digit = Int(bytes[offset]) - 0x30
            offset += 1
            value |= (digit & 31) << shift
            if digit < 32 { return value }
        }
        throw malformed
    }

    mutating func flag() throws(MalformedPack) -> Bool {
        switch try number() {
        case 0: return false
        case 1: return true
        default: throw malformed
        }
    }

    mutating func text() throws(MalformedPack) -> String {
        let length = try number()
        guard length <= bytes.count - offset else { throw malformed }
        let piece = UnsafeBufferPointer(rebasing: bytes[offset..<(offset + length)])
        do {
            let text = String(copying: try UTF8Span(validating: piece.span))
            offset += length
            return text
        } catch {
            throw malformed
        }
    }

    mutating func texts() throws(MalformedPack) -> [String] {
        try list { reader throws(MalformedPack) in try reader.text() }
    }

    mutating func list<Element>(
        _ read: (inout PackReader) throws(MalformedPack) -> Element
    ) throws(MalformedPack) -> [Element] {
        let count = try number()
        var list: [Element] = []
        // No piece is shorter than a byte, so a count that is damaged reserves little.
        list.reserveCapacity(min(count, bytes.count - offset))
        for _ in 0..<count { list.append(try read(&self)) }
        return list
    }

    /// What may be left out: a flag, and the piece if it is there.
    mutating func optional<Value>(
        _ read: (inout PackReader) throws(MalformedPack) -> Value
    ) throws(MalformedPack) -> Value? {
        try flag() ? try read(&self) : nil
    }

    /// One of an enumeration, by its place among all.
    mutating func choice<Choice: CaseIterable>(
        of type: Choice.Type
    ) throws(MalformedPack) -> Choice where Choice.AllCases == [Choice] {
        let place = try number()
        let all = type.allCases
        guard all.indices.contains(place) else { throw malformed }
        return all[place]
    }

    /// The least and the most.
    mutating func range() throws(MalformedPack) -> ClosedRange<Int> {
        let least = try number()
        let most = try number()
        guard least <= most else { throw malformed }
        return least...most
    }
}

/// A text that is not whole, or not what it should be.
package struct MalformedPack: Error, Hashable {
    /// Where that shows, in bytes.
    package let offset: Int

    package init(offset: Int) { self.offset = offset }
}
