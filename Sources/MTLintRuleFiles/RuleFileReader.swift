package import MTLintCore

/// Reads the YAML of a rule file, or of a configuration file, into nodes that know their places.
///
/// It is a strict subset: one document of texts, lists and mappings. Duplicate keys, anchors, aliases and tags are
/// errors, since each of them lets a file mean something else than it seems to.
package struct RuleFileReader: Sendable {
    /// The file's path, for errors.
    let path: String
    /// Deeper nesting is refused, so that no file exhausts the stack.
    package static let deepest = 32

    package init(path: String) { self.path = path }

    /// - Parameter bytes: the file's content; UTF-8, with or without a byte order mark.
    /// - Throws: the first error, with its place.
    package func node(_ bytes: [UInt8]) throws(RuleFileError) -> RuleNode {
        let (node, mark) = try document(bytes)
        guard let node else { throw RuleFileError(path: path, mark: mark, message: "the file is empty") }
        return node
    }

    /// The same, and nil for a file without content.
    package func nodeIfAny(_ bytes: [UInt8]) throws(RuleFileError) -> RuleNode? { try document(bytes).node }

    private func document(_ bytes: [UInt8]) throws(RuleFileError) -> (node: RuleNode?, mark: RuleNode.Mark) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return try bytes[start...].withUnsafeBufferPointer { bytes throws(RuleFileError) in
            guard var events = YAMLEvents(bytes) else {
                throw RuleFileError(path: path, mark: .init(line: 1, column: 1), message: "out of memory")
            }
            return try document(&events)
        }
    }

    private func document(
        _ events: inout YAMLEvents
    ) throws(RuleFileError) -> (node: RuleNode?, mark: RuleNode.Mark) {
        let start = try next(&events)
        guard start.kind == .documentStart else { return (nil, start.mark) }
        let root = try node(next(&events), &events, depth: 0)
        _ = try next(&events)
        let behind = try next(&events)
        guard behind.kind == .end else { throw error(behind, "a second document is not allowed") }
        return (root, start.mark)
    }

    private func node(
        _ event: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int
    ) throws(RuleFileError) -> RuleNode {
        if event.isAnchored { throw error(event, "anchors are not allowed") }
        if event.isTagged { throw error(event, "tags are not allowed") }
        if depth > Self.deepest { throw error(event, "nested deeper than \(Self.deepest) levels") }
        switch event.kind {
        case .scalar: return RuleNode(.scalar(event.text), at: event.mark)
        case .listStart: return RuleNode(.list(try list(&events, depth: depth)), at: event.mark)
        case .mapStart: return RuleNode(.map(try map(&events, depth: depth)), at: event.mark)
        case .alias: throw error(event, "aliases are not allowed")
        case .listEnd, .mapEnd, .documentStart, .documentEnd, .end, .error:
            throw error(event, "a text, a list or a mapping was expected")
        }
    }

    private func list(_ events: inout YAMLEvents, depth: Int) throws(RuleFileError) -> [RuleNode] {
        var nodes: [RuleNode] = []
        while true {
            let event = try next(&events)
            if event.kind == .listEnd { return nodes }
            nodes.append(try node(event, &events, depth: depth + 1))
        }
    }

    private func map(_ events: inout YAMLEvents, depth: Int) throws(RuleFileError) -> [RuleNode.Entry] {
        var entries: [RuleNode.Entry] = []
        var lines: [String: Int] = [:]
        while true {
            let event = try next(&events)
            if event.kind == .mapEnd { return entries }
            if event.kind == .listStart || event.kind == .mapStart { throw error(event, "a key must be a text") }
            let key = try node(event, &events, depth: depth + 1)
            if let line = lines.updateValue(event.mark.line, forKey: event.text) {
                throw error(event, "key “\(event.text)” is already given on line \(line)")
            }
            entries.append(.init(key: key, value: try node(next(&events), &events, depth: depth + 1)))
        }
    }

    private func next(_ events: inout YAMLEvents) throws(RuleFileError) -> YAMLEvents.Event {
        let event = events.next()
        if event.kind == .error { throw error(event, event.text) }
        return event
    }

    private func error(_ event: YAMLEvents.Event, _ message: String) -> RuleFileError {
        RuleFileError(path: path, mark: event.mark, message: message)
    }
}
