internal import MTLintCore

/// Reads XML piece by piece, and refuses what is not well-formed.
///
/// Of what a document type declares only the names of entities are known.
struct XMLScanner {
    enum Event {
        case start(XMLTag)
        /// The offset behind the tag, and the one it begins at. Also behind a tag that is its own end.
        case end(Range<Int>)
        case text(Range<Int>)
        case characterData(content: Range<Int>, whole: Range<Int>)
        case comment(content: Range<Int>, whole: Range<Int>)
        /// A processing instruction or declaration.
        case other(Range<Int>)
    }

    let text: PaddedBytes
    private var at = 0
    private var open: [Range<Int>] = []
    /// Of a tag that is its own end.
    private var pendingEnd: Range<Int>?
    private var hasRoot = false
    /// Whether references to names may be declared somewhere.
    private(set) var hasDocumentType = false

    /// Elements are nested no deeper.
    private static let deepest = 1024

    init(_ text: PaddedBytes) { self.text = text }

    /// How many elements are open.
    var depth: Int { open.count }

    /// The next piece; nil at the end.
    mutating func next() throws(FormatError) -> Event? {
        if let end = pendingEnd {
            pendingEnd = nil
            open.removeLast()
            return .end(end)
        }
        guard at < text.count else {
            if let name = open.last { throw FormatError(at: text.count, "“\(text.string(name))” is not closed") }
            if !hasRoot { throw FormatError(at: text.count, "no element") }
            return nil
        }
        if text[at] != 0x3C {
            let end = text.firstOffset(of: 0x3C, from: at)
            let range = at..<end
            if open.isEmpty, let outside = text[range].firstIndex(where: { $0 > 0x20 }) {
                throw FormatError(at: outside, "text outside of the root element")
            }
            at = end
            return .text(range)
        }
        switch text[at + 1] {
        case 0x21: return try declaration()
        case 0x3F:
            let end = try find("?>", from: at + 2, "the processing instruction does not end")
            return .other(take(to: end))
        case 0x2F: return try endTag()
        default: return try startTag()
        }
    }

    private mutating func take(to end: Int) -> Range<Int> {
        defer { at = end }
        return at..<end
    }

    private mutating func declaration() throws(FormatError) -> Event {
        let start = at
        if begins("<!--") {
            let end = try find("-->", from: at + 4, "the comment does not end")
            return .comment(content: (start + 4)..<(end - 3), whole: take(to: end))
        }
        if begins("<![CDATA["), !open.isEmpty {
            let end = try find("]]>", from: at + 9, "the CDATA section does not end")
            return .characterData(content: (start + 9)..<(end - 3), whole: take(to: end))
        }
        guard begins("<!DOCTYPE"), !hasRoot else { throw FormatError(at: at, "no markup of XML begins like this") }
        hasDocumentType = true
        var depth = 0
        var index = at + 9
        while index < text.count {
            switch text[index] {
            case 0x22, 0x27: index = text.firstOffset(of: text[index], from: index + 1)
            case 0x5B: depth += 1
            case 0x5D: depth -= 1
            case 0x3E where depth <= 0: return .other(take(to: index + 1))
            case 0x3C where text[index + 1] == 0x21 && text[index + 2] == 0x2D:
                index = try find("-->", from: index + 4, "the comment does not end") - 1
            default: break
            }
            index += 1
        }
        throw FormatError(at: start, "the document type declaration does not end")
    }

    private func begins(_ mark: String) -> Bool {
        at + mark.utf8.count <= text.count && text[at..<(at + mark.utf8.count)].elementsEqual(mark.utf8)
    }

    /// The offset behind the next such mark.
    private func find(_ mark: String, from start: Int, _ message: String) throws(FormatError) -> Int {
        let mark = Array(mark.utf8)
        // The last byte of each mark is a “>”, which is rare.
        var end = text.firstOffset(of: 0x3E, from: start + mark.count - 1)
        while end < text.count {
            if text[(end + 1 - mark.count)..<(end + 1)].elementsEqual(mark) { return end + 1 }
            end = text.firstOffset(of: 0x3E, from: end + 1)
        }
        throw FormatError(at: at, message)
    }

    private mutating func endTag() throws(FormatError) -> Event {
        let start = at
        let name = XMLTag.name(text, at + 2)
        var end = name.upperBound
        while end < text.count, XMLTag.isSpace(text[end]) { end += 1 }
        guard !name.isEmpty, end < text.count, text[end] == 0x3E else {
            throw FormatError(at: start, "the end tag does not end")
        }
        guard let last = open.popLast() else {
            throw FormatError(at: start, "“\(text.string(name))” ends, and was not begun")
        }
        guard text[last] == text[name] else {
            throw FormatError(
                at: start, "“\(text.string(name))” ends where “\(text.string(last))” is still to be closed")
        }
        at = end + 1
        return .end(start..<at)
    }

    private mutating func startTag() throws(FormatError) -> Event {
        if open.isEmpty, hasRoot { throw FormatError(at: at, "a second root element") }
        if open.count >= Self.deepest { throw FormatError(at: at, "nested too deeply") }
        let tag = try XMLTag(text, at: at)
        hasRoot = true
        open.append(tag.nameRange)
        if tag.isClosed { pendingEnd = tag.range.upperBound..<tag.range.upperBound }
        at = tag.range.upperBound
        return .start(tag)
    }
}
