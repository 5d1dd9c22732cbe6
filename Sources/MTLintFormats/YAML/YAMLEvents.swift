internal import CYAML
internal import MTLintCore

/// Finds the values of YAML in what libyaml's parser says, for files that ``YAMLScanner`` does not know or that are wrong.
struct YAMLEvents {
    /// A list or mapping that is open.
    private struct Collection {
        let isMapping: Bool
        /// Whether the next node is a mapping's key.
        var isAtKey: Bool
    }

    private let text: PaddedBytes
    private var texts: YAMLTexts
    private var open: [Collection] = []
    /// A place whose offset is known, in code points and in bytes.
    private var known = (points: 0, bytes: 0)
    /// Behind the last scalar.
    private var at = 0

    init(_ text: PaddedBytes) {
        self.text = text
        texts = YAMLTexts(text)
    }

    consuming func document() throws(FormatError) -> Document {
        guard let parser = text.withUnsafeBytes({ cyaml_open($0.baseAddress, text.count) }) else {
            throw FormatError(at: 0, "out of memory")
        }
        defer { cyaml_close(parser) }
        var event = cyaml_event()
        while true {
            // The bytes must stay where they are while the parser reads them.
            text.withUnsafeBytes { _ in cyaml_next(parser, &event) }
            switch Int(event.kind) {
            case CYAML_END:
                comments(before: text.count)
                return texts.finish()
            case CYAML_ERROR: throw error(event)
            case CYAML_DOCUMENT_START: texts.beginDocument()
            case CYAML_MAPPING_START:
                node()
                open.append(Collection(isMapping: true, isAtKey: true))
            case CYAML_SEQUENCE_START:
                node()
                open.append(Collection(isMapping: false, isAtKey: false))
            case CYAML_MAPPING_END, CYAML_SEQUENCE_END: _ = open.popLast()
            case CYAML_ALIAS: node()
            case CYAML_SCALAR: add(event)
            default: break
            }
        }
    }

    private mutating func add(_ event: cyaml_event) {
        let isKey = node()
        let scalar = scalar(event)
        // A comment may stand behind the header of a block.
        let isBlock = scalar.style == .literal || scalar.style == .folded
        let end = isBlock ? text.firstOffset(of: 0x0A, from: scalar.range.lowerBound) : scalar.range.lowerBound
        comments(before: min(end, scalar.range.upperBound))
        at = max(at, scalar.range.upperBound)
        if isKey {
            let value = UnsafeBufferPointer(start: event.text, count: event.length)
            if open.count == 1 { texts.enter(String(decoding: value, as: UTF8.self)) }
        } else if !event.tagged || event.tagged_string {
            // What has another tag than a string's is meant for a program.
            texts.add(scalar)
        }
    }

    /// Notes that a node comes; returns whether it is a key.
    @discardableResult
    private mutating func node() -> Bool {
        guard let last = open.indices.last, open[last].isMapping else { return false }
        defer { open[last].isAtKey.toggle() }
        return open[last].isAtKey
    }

    /// Notes the comments between the last scalar and an offset.
    private mutating func comments(before end: Int) {
        while at < end {
            at = text.firstOffset(of: 0x23, from: at, to: end)
            guard at < end else { return }
            if at == 0 || text[at - 1] <= 0x20 {
                let feed = min(end, text.firstOffset(of: 0x0A, from: at))
                texts.comment(at..<feed)
                at = feed
            }
            at += 1
        }
    }

    private mutating func scalar(_ event: cyaml_event) -> YAMLScalar {
        var start = offset(event.index)
        // Behind the anchor's name and the tag.
        var properties = (event.anchored ? 1 : 0) + (event.tagged ? 1 : 0)
        while properties > 0 {
            properties -= 1
            while start < text.count, text[start] > 0x20 { start += 1 }
            start = behindSpace(start)
        }
        let end = offset(event.end_index)
        let style: YAMLScalar.Style =
            switch Int(event.style) {
            case CYAML_SINGLE_QUOTED: .singleQuoted
            case CYAML_DOUBLE_QUOTED: .doubleQuoted
            case CYAML_LITERAL: .literal
            case CYAML_FOLDED: .folded
            default: .plain
            }
        return YAMLScalar(range: start..<max(start, end), style: style)
    }

    /// The offset behind white space and comments.
    private func behindSpace(_ start: Int) -> Int {
        var at = start
        while at < text.count, text[at] <= 0x20 || text[at] == 0x23 {
            at = text[at] == 0x23 ? text.firstOffset(of: 0x0A, from: at) : at + 1
        }
        return at
    }

    /// The offset in bytes of a number of code points; asked for in ascending order.
    private mutating func offset(_ points: Int) -> Int {
        if points < known.points { known = (0, 0) }
        var (at, left) = (known.bytes, points - known.points)
        while left > 64, at + 64 <= text.count {
            left -= text.scalarCount(in: at..<(at + 64))
            at += 64
        }
        while text[at] & 0xC0 == 0x80 { at += 1 }
        while left > 0, at < text.count {
            at += 1
            while text[at] & 0xC0 == 0x80 { at += 1 }
            left -= 1
        }
        known = (points, at)
        return at
    }

    private mutating func error(_ event: cyaml_event) -> FormatError {
        var message = String(decoding: UnsafeBufferPointer(start: event.text, count: event.length), as: UTF8.self)
        if event.context_length > 0 {
            let context = UnsafeBufferPointer(start: event.context, count: event.context_length)
            message += " " + String(decoding: context, as: UTF8.self)
        }
        return FormatError(at: min(text.count, offset(event.index)), message)
    }
}
