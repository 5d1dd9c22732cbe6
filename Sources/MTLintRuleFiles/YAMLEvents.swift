internal import CYAML
internal import MTLintCore

/// The events of a YAML text, one after another; owns libyaml's parser.
struct YAMLEvents: ~Copyable {
    enum Kind {
        case scalar, listStart, listEnd, mapStart, mapEnd, alias, documentStart, documentEnd, end, error
    }

    struct Event {
        let kind: Kind
        /// The value of a scalar or the message of an error; else empty.
        let text: String
        let mark: RuleNode.Mark
        let isAnchored: Bool
        let isTagged: Bool
    }

    private let parser: OpaquePointer

    /// - Parameter bytes: must outlive the events.
    /// - Returns: nil when memory ran out.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let parser = cyaml_open(bytes.baseAddress, bytes.count) else { return nil }
        self.parser = parser
    }

    deinit { cyaml_close(parser) }

    mutating func next() -> Event {
        var event = cyaml_event()
        cyaml_next(parser, &event)
        let kind = Self.kind(event.kind)
        var text = Self.text(event.text, event.length)
        // “did not find expected key while parsing a block mapping”
        if kind == .error, event.context_length > 0 { text += " " + Self.text(event.context, event.context_length) }
        return Event(
            kind: kind, text: text, mark: RuleNode.Mark(line: Int(event.line), column: Int(event.column)),
            isAnchored: event.anchored, isTagged: event.tagged)
    }

    private static func text(_ start: UnsafePointer<UInt8>?, _ length: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : length), as: UTF8.self)
    }

    private static func kind(_ kind: Int32) -> Kind {
        switch Int(kind) {
        case CYAML_SCALAR: .scalar
        case CYAML_SEQUENCE_START: .listStart
        case CYAML_SEQUENCE_END: .listEnd
        case CYAML_MAPPING_START: .mapStart
        case CYAML_MAPPING_END: .mapEnd
        case CYAML_ALIAS: .alias
        case CYAML_DOCUMENT_START: .documentStart
        case CYAML_DOCUMENT_END: .documentEnd
        case CYAML_END: .end
        default: .error
        }
    }
}
