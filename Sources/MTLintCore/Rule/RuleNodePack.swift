/// The form in which the rules are part of the program: nodes with their marks as one text.
///
/// A number is one or more characters from `0` to `o`, each with five bits from the low ones up and a sixth that says
/// that more follow. A text is its length in UTF-8 bytes and the bytes. A node is its kind, line and column, then a text
/// (`s`), a count and as many nodes (`l`), or a count and as many pairs of nodes (`m`). A pack is a count and as many
/// pairs of a rule's id, as a text, and its node.
package enum RuleNodePack {
    package struct Item: Hashable, Sendable {
        package let id: RuleID
        package let node: RuleNode

        package init(id: RuleID, node: RuleNode) {
            self.id = id
            self.node = node
        }
    }

    /// How deep nodes may be nested.
    package static let deepest = 32
    /// A kind, a line, a column and a count: no node takes fewer bytes, so a count that is damaged reserves little.
    private static let smallestNode = 4

    /// - Throws: ``MalformedRuleNodePack`` when the text is not a whole pack.
    package static func items(_ text: StaticString) throws(MalformedRuleNodePack) -> [Item] {
        guard text.hasPointerRepresentation else { throw MalformedRuleNodePack(offset: 0) }
        return try items(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount).span)
    }

    /// - Throws: ``MalformedRuleNodePack`` when the bytes are not a whole pack.
    package static func items(_ bytes: Span<UInt8>) throws(MalformedRuleNodePack) -> [Item] {
        var at = 0
        let count = try number(bytes, &at)
        var items: [Item] = []
        for _ in 0..<count {
            guard let id = RuleID(try text(bytes, &at)) else { throw MalformedRuleNodePack(offset: at) }
            items.append(Item(id: id, node: try node(bytes, &at, depth: 0)))
        }
        guard at == bytes.count else { throw MalformedRuleNodePack(offset: at) }
        return items
    }

    private static func node(
        _ bytes: Span<UInt8>, _ at: inout Int, depth: Int
    ) throws(MalformedRuleNodePack) -> RuleNode {
        guard at < bytes.count, depth <= deepest else { throw MalformedRuleNodePack(offset: at) }
        let kind = bytes[at]
        at += 1
        let line = try number(bytes, &at)
        let mark = RuleNode.Mark(line: line, column: try number(bytes, &at))
        switch kind {
        case UInt8(ascii: "s"):
            return RuleNode(.scalar(try text(bytes, &at)), at: mark)
        case UInt8(ascii: "l"):
            let count = try number(bytes, &at)
            var nodes: [RuleNode] = []
            nodes.reserveCapacity(min(count, (bytes.count - at) / smallestNode))
            for _ in 0..<count { nodes.append(try node(bytes, &at, depth: depth + 1)) }
            return RuleNode(.list(nodes), at: mark)
        case UInt8(ascii: "m"):
            let count = try number(bytes, &at)
            var entries: [RuleNode.Entry] = []
            entries.reserveCapacity(min(count, (bytes.count - at) / (2 * smallestNode)))
            for _ in 0..<count {
                let key = try node(bytes, &at, depth: depth + 1)
                entries.append(.init(key: key, value: try node(bytes, &at, depth: depth + 1)))
            }
            return RuleNode(.map(entries), at: mark)
        default:
            throw MalformedRuleNodePack(offset: at - 1)
        }
    }

    private static func text(_ bytes: Span<UInt8>, _ at: inout Int) throws(MalformedRuleNodePack) -> String {
        let length = try number(bytes, &at)
        guard length <= bytes.count - at else { throw MalformedRuleNodePack(offset: at) }
        let end = at + length
        defer { at = end }
        do {
            return String(copying: try UTF8Span(validating: bytes.extracting(at..<end)))
        } catch {
            throw MalformedRuleNodePack(offset: at)
        }
    }

    /// At most 30 bits.
    private static func number(_ bytes: Span<UInt8>, _ at: inout Int) throws(MalformedRuleNodePack) -> Int {
        var value = 0
        for shift in stride(from: 0, to: 30, by: 5) {
            guard at < bytes.count, (0x30..<0x70).contains(bytes[at]) else { break }
            let digit = Int(bytes[at]) - 0x30
            at += 1
            value |= (digit & 31) << shift
            if digit < 32 { return value }
        }
        throw MalformedRuleNodePack(offset: at)
    }
}

/// A text that is not a whole rule pack.
package struct MalformedRuleNodePack: Error, Hashable {
    /// Where it stops being one, in bytes.
    package let offset: Int

    package init(offset: Int) { self.offset = offset }
}
