package import MTLintCore

extension RuleNodePack {
    /// The text that ``items(_:)`` reads.
    package static func encoded(_ items: [Item]) -> String {
        var text = number(items.count)
        for item in items {
            append("\(item.id)", to: &text)
            append(item.node, to: &text)
        }
        return text
    }

    private static func append(_ node: RuleNode, to text: inout String) {
        let mark = number(node.mark.line) + number(node.mark.column)
        switch node.content {
        case .scalar(let value):
            text += "s" + mark
            append(value, to: &text)
        case .list(let nodes):
            text += "l" + mark + number(nodes.count)
            for node in nodes { append(node, to: &text) }
        case .map(let entries):
            text += "m" + mark + number(entries.count)
            for entry in entries {
                append(entry.key, to: &text)
                append(entry.value, to: &text)
            }
        }
    }

    private static func append(_ value: String, to text: inout String) { text += number(value.utf8.count) + value }

    /// Six bits a character: five of the number, from the low ones up, and whether more follow.
    private static func number(_ value: Int) -> String {
        var rest = UInt32(clamping: value)
        var text = ""
        repeat {
            let digit = UInt8(rest & 31) | (rest > 31 ? 32 : 0)
            text.unicodeScalars.append(Unicode.Scalar(digit + 0x30))
            rest >>= 5
        } while rest > 0
        return text
    }
}
