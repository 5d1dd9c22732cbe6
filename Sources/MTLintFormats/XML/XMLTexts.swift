internal import MTLintCore

/// Takes over the texts of XML elements.
struct XMLTexts {
    let source: PaddedBytes
    var scanner: XMLScanner
    var builder: DocumentBuilder
    private var habit = ReferenceHabit()
    private var places: [(range: TextRange<InFile>, place: MarkupEncoder.Place)] = []
    private let escapes: XMLTextEscapes
    private let inline: @Sendable (XMLTag, PaddedBytes) -> XMLInline

    /// What may not be taken as it stands in a text.
    private static let special = ByteSet([0x26, 0x5C])

    /// - Parameter inline: what an element in a text means.
    init(
        _ source: PaddedBytes, escapes: XMLTextEscapes = .none,
        inline: @escaping @Sendable (XMLTag, PaddedBytes) -> XMLInline = { _, _ in .marked }
    ) {
        self.source = source
        self.escapes = escapes
        self.inline = inline
        scanner = XMLScanner(source)
        builder = DocumentBuilder(source)
    }

    func finish() -> Document {
        let markup = MarkupEncoder(source, places: places, habit: habit, hasNames: false, hasLineBreaks: true)
        let encoder: any ReplacementEncoder = escapes == .backslash ? AndroidEncoder(markup: markup) : markup
        return builder.finish(encoder, placeholders: .messages)
    }

    /// The next start or end tag; comments before it are noted.
    mutating func nextTag() throws(FormatError) -> XMLScanner.Event? {
        while let event = try scanner.next() {
            switch event {
            case .start, .end: return event
            case .comment(let content, let whole): builder.comment(content, in: whole)
            case .text(let range): try check(range)
            case .characterData, .other: break
            }
        }
        return nil
    }

    /// Goes over an element whose start tag was read last.
    mutating func skipElement() throws(FormatError) {
        let depth = scanner.depth
        while let event = try nextTag() {
            if case .end = event, scanner.depth < depth { return }
        }
    }

    /// Reads the content of an element whose start tag was read last, as a segment.
    mutating func readText(
        _ role: SegmentRole = .message, language: LanguageTag?, translationOf translation: [UInt8]? = nil
    ) throws(FormatError) {
        let depth = scanner.depth
        var isBegun = false
        var opaque: (start: Int, depth: Int)?
        // The meanings of the elements that are open inside.
        var meanings: [XMLInline] = []
        while let event = try scanner.next() {
            switch event {
            case .end(let tag):
                if scanner.depth < depth {
                    builder.end(isRunningText: true, translationOf: translation)
                    return
                }
                let meaning = meanings.popLast() ?? .transparent
                if let hidden = opaque {
                    if scanner.depth == hidden.depth {
                        builder.protect(hidden.start..<tag.upperBound)
                        opaque = nil
                    }
                } else if case .marked = meaning {
                    builder.protect(tag)
                }
            case .start(let tag):
                if !isBegun { begin(role, language, at: tag.range.lowerBound, &isBegun) }
                let meaning = inline(tag, source)
                meanings.append(meaning)
                if opaque != nil { continue }
                if case .opaque = meaning { opaque = (tag.range.lowerBound, scanner.depth - 1) }
                if case .marked = meaning { builder.protect(tag.range) }
            case .text(let range):
                if !isBegun { begin(role, language, at: range.lowerBound, &isBegun) }
                try check(range)
                if opaque == nil { pieces(range) }
            case .characterData(let content, let whole):
                if !isBegun { begin(role, language, at: whole.lowerBound, &isBegun) }
                if opaque != nil { continue }
                places.append((TextRange(content), .characterData))
                characterData(content)
            case .comment(let content, let whole): builder.comment(content, in: whole)
            case .other: break
            }
        }
    }

    /// The text of an element whose start tag was read last, without its tags.
    mutating func plainText() throws(FormatError) -> [UInt8] {
        let depth = scanner.depth
        var bytes: [UInt8] = []
        while let event = try scanner.next() {
            switch event {
            case .end: if scanner.depth < depth { return bytes }
            case .characterData(let content, _): bytes += source[content]
            case .text(let range):
                try check(range)
                var at = range.lowerBound
                while at < range.upperBound {
                    if source[at] == 0x26, let reference = MarkupReference(source, at, limit: range.upperBound) {
                        DocumentBuilder.append(reference.scalar ?? 0xFFFD, to: &bytes)
                        at += reference.length
                    } else {
                        bytes.append(source[at])
                        at += 1
                    }
                }
            default: break
            }
        }
        return bytes
    }

    private mutating func begin(_ role: SegmentRole, _ language: LanguageTag?, at start: Int, _ isBegun: inout Bool) {
        builder.begin(role, language: language, at: start)
        isBegun = true
    }

    /// Refuses ampersands that begin no reference.
    private func check(_ range: Range<Int>) throws(FormatError) {
        var at = source.firstOffset(of: 0x26, from: range.lowerBound, to: range.upperBound)
        while at < range.upperBound {
            guard let reference = MarkupReference(source, at, limit: range.upperBound) else {
                throw FormatError(at: at, "“&” begins no reference; in text it is “&amp;”")
            }
            let name = source[(at + 1)..<(at + reference.length - 1)]
            let isKnown = ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
            guard name.first == 0x23 || isKnown || scanner.hasDocumentType else {
                throw FormatError(at: at, "“\(source.string(at..<(at + reference.length)))” is not declared")
            }
            at = source.firstOffset(of: 0x26, from: at + reference.length, to: range.upperBound)
        }
    }

    private mutating func pieces(_ range: Range<Int>) {
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            let byte = source[at]
            if byte == 0x26, let reference = MarkupReference(source, at, limit: range.upperBound) {
                builder.copy(start..<at)
                let whole = at..<(at + reference.length)
                if let scalar = reference.scalar, source[at + 1] == 0x23 || !isDeclared(whole) {
                    habit.note(scalar, whole, in: source)
                    builder.replace(whole, with: scalar)
                } else {
                    builder.protect(whole)
                }
                at = whole.upperBound
                start = at
            } else if byte == 0x5C, escapes == .backslash {
                builder.copy(start..<at)
                at = escape(at, range.upperBound)
                start = at
            } else {
                at = source.firstOffset(of: Self.special, in: (at + 1)..<range.upperBound)
            }
        }
        builder.copy(start..<range.upperBound)
    }

    /// Whether a name is none of XML's own.
    private func isDeclared(_ reference: Range<Int>) -> Bool {
        !["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"].contains { source[reference].elementsEqual($0.utf8) }
    }

    private mutating func characterData(_ content: Range<Int>) {
        guard escapes == .backslash else { return builder.copy(content) }
        var start = content.lowerBound
        var at = start
        while at < content.upperBound {
            if source[at] == 0x5C {
                builder.copy(start..<at)
                at = escape(at, content.upperBound)
                start = at
            } else {
                at += 1
            }
        }
        builder.copy(start..<content.upperBound)
    }

    /// Takes over an escape; returns the offset behind it.
    private mutating func escape(_ at: Int, _ limit: Int) -> Int {
        // A backslash before a reference, such as `\&quot;`, is escaped with it.
        if source[at + 1] == 0x26, let reference = MarkupReference(source, at + 1, limit: limit),
            let scalar = reference.scalar
        {
            builder.replace(at..<(at + 1 + reference.length), with: scalar)
            return at + 1 + reference.length
        }
        let escape = BackslashEscape(properties: source, at)
        let range = at..<min(limit, at + escape.length)
        if let scalar = escape.scalar { builder.replace(range, with: scalar) } else { builder.protect(range) }
        return range.upperBound
    }
}
