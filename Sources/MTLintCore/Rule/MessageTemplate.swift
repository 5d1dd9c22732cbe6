/// A message with `{placeholders}`.
public struct MessageTemplate: Hashable, Sendable {
    private enum Part: Hashable {
        case text(String)
        case placeholder(String)
    }

    /// The template as written.
    public let source: String
    private let parts: [Part]

    /// - Throws: ``MalformedTemplate`` when a brace is not closed or a placeholder is not a lower-case word.
    public init(_ source: String) throws(MalformedTemplate) {
        self.source = source
        var parts: [Part] = []
        var rest = source.utf8[...]
        while let open = rest.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            guard rest[open] == UInt8(ascii: "{"), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) else {
                throw MalformedTemplate()
            }
            if open > rest.startIndex { parts.append(.text(String(source[rest.startIndex..<open]))) }
            let name = rest[rest.index(after: open)..<close]
            guard !name.isEmpty, name.allSatisfy({ $0 &- 0x61 < 26 }) else { throw MalformedTemplate() }
            parts.append(.placeholder(String(source[name.startIndex..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(source[rest.startIndex...]))) }
        self.parts = parts
    }

    /// The names of the placeholders, in order.
    public var placeholders: [String] {
        parts.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    /// The text with its placeholders filled; one without a value stays as written.
    public func rendered(_ arguments: [MessageArgument]) -> String {
        var message = ""
        message.reserveCapacity(arguments.reduce(source.utf8.count) { $0 + $1.value.utf8.count })
        for part in parts {
            switch part {
            case .text(let text): message += text
            case .placeholder(let name):
                if let argument = arguments.first(where: { $0.name == name }) {
                    message += argument.value
                } else {
                    message += "{\(name)}"
                }
            }
        }
        return message
    }

    /// Whether each placeholder has a value.
    func isFilled(by arguments: [MessageArgument]) -> Bool {
        parts.allSatisfy { part in
            guard case .placeholder(let name) = part else { return true }
            return arguments.contains { $0.name == name }
        }
    }
}

/// A template with a brace that is not closed, or a placeholder that is no lower-case word.
public struct MalformedTemplate: Error {}
