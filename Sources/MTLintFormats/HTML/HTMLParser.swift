internal import MTLintCore

/// Reads HTML tag by tag, with a stack of the elements that are open.
///
/// White space is read as browsers show it: a run of it is one space.
struct HTMLParser {
    let source: PaddedBytes
    var builder: DocumentBuilder
    private(set) var habit = ReferenceHabit()
    /// Where attributes' values stand.
    private var places: [(range: TextRange<InFile>, place: MarkupEncoder.Place)] = []
    private var open: [OpenElement] = []
    /// The attributes that are read when the text round their tags has ended.
    private var labels: [(value: Range<Int>, language: LanguageTag?)] = []
    /// Where an element began that stands in the text and is not for reading.
    private var objectStart: Int?
    private var isAfterSpace = true
    /// Whether the text that is read has nothing but links so far.
    private var hasOnlyLinks = false
    private var isInLink = false
    private var lastLinkEnd = 0

    /// What is not taken as it stands in a text.
    private static let special = ByteSet([0x26, 0x20, 0x0A, 0x09, 0x0D, 0x0C])
    /// Elements are nested no deeper; those beyond are not counted.
    private static let deepest = 512

    init(_ source: PaddedBytes) {
        self.source = source
        builder = DocumentBuilder(source)
    }

    private var isHidden: Bool { open.last?.isHidden ?? false }
    private var language: LanguageTag? { open.last?.language }

    /// Reads a range of the file.
    mutating func read(_ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            let next = source.firstOffset(of: 0x3C, from: at, to: range.upperBound)
            if next > at { text(at..<next) }
            if next == range.upperBound { break }
            at = markup(next, limit: range.upperBound)
        }
        endSegment(at: range.upperBound)
    }

    func finish() -> Document { finish(with: encoder()) }

    /// The document, for a format that has HTML in it.
    func finish(with encoder: any ReplacementEncoder) -> Document { builder.finish(encoder, placeholders: .braces) }

    func encoder() -> MarkupEncoder { MarkupEncoder(source, places: places, habit: habit) }

    /// Notes how a character is written.
    mutating func note(_ scalar: UInt32, _ range: Range<Int>) { habit.note(scalar, range, in: source) }

    /// Reads what begins with an opening bracket; returns the offset behind it.
    private mutating func markup(_ start: Int, limit: Int) -> Int {
        switch source[start + 1] {
        case 0x21:
            let span = MarkupComment(source, at: start, limit: limit)
            if let content = span.content { builder.comment(content, in: start..<span.end) }
            return span.end
        case 0x3F: return min(limit, source.firstOffset(of: 0x3E, from: start) + 1)
        default:
            guard let tag = MarkupTag(source, at: start, limit: limit) else {
                // A bracket that begins no tag is text; a tag without an end is the end of the text.
                let isText = (source[start + 1] | 0x20) &- 0x61 >= 26 && source[start + 1] != 0x2F
                if isText { text(start..<(start + 1)) }
                return isText ? start + 1 : limit
            }
            if tag.isEnd {
                close(tag, at: start)
                return tag.end
            }
            return element(tag, at: start, limit: limit)
        }
    }

    /// Reads a start tag, and what has no tags inside.
    private mutating func element(_ tag: MarkupTag, at start: Int, limit: Int) -> Int {
        let kind = HTMLElement(tag.name)
        switch kind {
        case .lineBreak:
            if builder.isInSegment, !isHidden {
                builder.replace(start..<tag.end, withSpace: 0x0A, isFixed: true)
                isAfterSpace = true
            }
        case .empty:
            if builder.isInSegment, !isHidden {
                builder.protect(start..<tag.end)
                isAfterSpace = false
            }
            label(tag)
        case .invisible: if tag.name == .meta { label(tag) }
        case .rule: endSegment(at: start)
        case .raw: return tag.isClosed ? tag.end : rawEnd(tag, limit)
        case .title:
            endSegment(at: start)
            let end = rawEnd(tag, limit, includesTag: false)
            push(tag, .block(.headline))
            text(tag.end..<end)
            endSegment(at: end)
            open.removeLast()
            return end
        case .block, .hiddenBlock:
            endSegment(at: start)
            if tag.name == "pre", !isHidden { builder.leadOn(to: start..<tag.end) }
            closeImplied(tag.name)
            push(tag, kind)
            label(tag)
        case .inline, .object:
            if tag.name == "a" { beginLink(at: start) }
            let wasHidden = isHidden
            // Elements of drawings may be closed at once.
            if tag.isClosed, case .object = kind { break }
            push(tag, isInOtherLanguage(tag) || isIcon(behind: tag.end, limit) ? .object : kind)
            if !wasHidden, isHidden {
                if !builder.isInSegment { begin(at: start) }
                objectStart = start
                isAfterSpace = false
            }
            label(tag)
        }
        return tag.end
    }

    /// Links one below the other with nothing else are a list, not a sentence.
    private mutating func beginLink(at start: Int) {
        if !builder.isInSegment {
            hasOnlyLinks = true
        } else if hasOnlyLinks, !isInLink, source[lastLinkEnd..<start].contains(0x0A), isInPlainBlock {
            endSegment(at: start)
        }
        isInLink = true
    }

    /// Whether the block that is open is none that holds a text of its own.
    private var isInPlainBlock: Bool {
        guard let block = open.last(where: \.isBlock), case .block(nil) = HTMLElement(block.name) else { return false }
        return true
    }

    /// Whether an element in a text states another language than the text round it: a foreign word or a title.
    private func isInOtherLanguage(_ tag: MarkupTag) -> Bool {
        guard let own = tag.language(source), let language else { return false }
        return own.language != language.language
    }

    /// Whether an element has nothing in it but characters for private use: pictures of a font that the page brings along.
    private func isIcon(behind start: Int, _ limit: Int) -> Bool {
        var at = start
        while at < limit {
            let scalar: UInt32
            switch source[at] {
            case 0x3C: return at > start && source[at + 1] == 0x2F
            case 0x26:
                guard let reference = MarkupReference(source, at, limit: limit) else { return false }
                scalar = reference.scalar ?? 0
                at += reference.length
            case 0xEE...:
                let decoded = source.scalar(at: at)
                scalar = decoded.value
                at += decoded.length
            default: return false
            }
            guard 0xE000..<0xF900 ~= scalar || scalar >= 0xF0000 else { return false }
        }
        return false
    }

    private mutating func push(_ tag: MarkupTag, _ kind: HTMLElement) {
        guard open.count < Self.deepest else { return }
        var role = open.last?.role ?? .paragraph
        var isHidden = isHidden
        var isBlock = true
        switch kind {
        case .block(let own): role = own ?? role
        case .hiddenBlock: isHidden = true
        case .object: (isHidden, isBlock) = (true, false)
        default: isBlock = false
        }
        let isTranslated = tag.isTranslated(source) ?? open.last?.isTranslated ?? true
        let language = tag.language(source) ?? language
        open.append(
            OpenElement(
                name: tag.name, language: language, role: role, isTranslated: isTranslated,
                isHidden: isHidden || !isTranslated, isBlock: isBlock))
    }

    /// Ends the elements that a start tag ends without a tag of theirs.
    private mutating func closeImplied(_ name: TagName) {
        guard let last = open.last?.name else { return }
        if (Self.implied[name] ?? Self.paragraph).contains(last) { open.removeLast() }
    }

    private static let paragraph: Set<TagName> = ["p"]
    private static let implied: [TagName: Set<TagName>] = [
        "li": ["li", "p"], "dt": ["dt", "dd", "p"], "dd": ["dt", "dd", "p"], "td": ["td", "th", "p"],
        "th": ["td", "th", "p"], "tr": ["td", "th", "tr", "p"], "option": ["option"], "optgroup": ["option"],
    ]

    private mutating func close(_ tag: MarkupTag, at start: Int) {
        guard let index = open.lastIndex(where: { $0.name == tag.name }) else {
            if case .block = HTMLElement(tag.name) { endSegment(at: start) }
            return
        }
        if open[index...].contains(where: \.isBlock) { endSegment(at: start) }
        if tag.name == "a" { (isInLink, lastLinkEnd) = (false, tag.end) }
        let wasHidden = isHidden
        open.removeSubrange(index...)
        if wasHidden, !isHidden, let object = objectStart {
            builder.protect(object..<tag.end)
            objectStart = nil
            isAfterSpace = false
        }
    }

    private mutating func begin(at start: Int) {
        builder.begin(open.last?.role ?? .paragraph, language: language, at: start)
        isAfterSpace = true
    }

    mutating func endSegment(at offset: Int) {
        if let object = objectStart { builder.protect(object..<offset) }
        objectStart = nil
        builder.end()
        if labels.isEmpty { return }
        let waiting = labels
        labels.removeAll(keepingCapacity: true)
        for label in waiting {
            builder.begin(.label, language: label.language, at: label.value.lowerBound)
            isAfterSpace = true
            pieces(label.value)
            builder.end()
        }
    }

    /// Notes the attributes of a tag that people read.
    private mutating func label(_ tag: MarkupTag) {
        if tag.attributes.isEmpty || isHidden || tag.isTranslated(source) == false { return }
        let count = labels.count
        for attribute in tag.attributes where !attribute.value.isEmpty && isRead(attribute, of: tag) {
            labels.append((attribute.value, tag.language(source) ?? language))
            places.append((TextRange(attribute.value), .attribute(quote: attribute.quote)))
        }
        if labels.count == count { return }
        if !builder.isInSegment { endSegment(at: tag.end) }
    }

    /// Whether people read what an attribute says.
    private func isRead(_ attribute: MarkupAttribute, of tag: MarkupTag) -> Bool {
        switch attribute.name.first {
        case 0x61: attribute.name == "alt" || attribute.name == "aria-label"
        case 0x63: tag.name == .meta && attribute.name == "content" && describes(tag)
        case 0x70: attribute.name == "placeholder"
        case 0x74: attribute.name == "title"
        default: false
        }
    }

    /// Whether a `meta` element says what the page is about.
    private func describes(_ tag: MarkupTag) -> Bool {
        guard let name = tag.value("name") ?? tag.value("property") else { return false }
        return [
            "description", "og:description", "og:title", "twitter:description", "twitter:title",
        ].contains(source.string(name).lowercased())
    }

    /// The end of an element whose content is no markup.
    private func rawEnd(_ tag: MarkupTag, _ limit: Int, includesTag: Bool = true) -> Int {
        var at = tag.end
        while at < limit {
            at = source.firstOffset(of: 0x3C, from: at, to: limit)
            var end = at + 2
            while end < limit, (source[end] | 0x20) &- 0x61 < 26 { end += 1 }
            if at < limit, source[at + 1] == 0x2F, TagName(source, (at + 2)..<end) == tag.name {
                return includesTag ? min(limit, source.firstOffset(of: 0x3E, from: end) + 1) : at
            }
            at += 1
        }
        return limit
    }

    private mutating func text(_ range: Range<Int>) {
        if isHidden { return }
        var range = range
        if !builder.isInSegment {
            while let first = range.first, MarkupTag.isSpace(source[first]) { range.removeFirst() }
            if range.isEmpty { return }
            if !isInLink { hasOnlyLinks = false }
            begin(at: range.lowerBound)
        } else if hasOnlyLinks, !isInLink, source[range].contains(where: { !MarkupTag.isSpace($0) }) {
            hasOnlyLinks = false
        }
        pieces(range)
    }

    /// Takes over text, with references decoded and white space made one.
    private mutating func pieces(_ range: Range<Int>) {
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            let byte = source[at]
            if byte == 0x26, let reference = MarkupReference(source, at, limit: range.upperBound) {
                builder.copy(start..<at)
                let whole = at..<(at + reference.length)
                if reference.isBreakOpportunity {
                    at = whole.upperBound
                    start = at
                    continue
                }
                if let scalar = reference.scalar {
                    habit.note(scalar, whole, in: source)
                    builder.replace(whole, with: scalar)
                } else {
                    builder.protect(whole)
                }
                at = whole.upperBound
                start = at
                isAfterSpace = false
            } else if MarkupTag.isSpace(byte) {
                if byte == 0x20, !isAfterSpace, !MarkupTag.isSpace(source[at + 1]) {
                    at += 1
                    isAfterSpace = true
                    continue
                }
                builder.copy(start..<at)
                start = at
                while at < range.upperBound, MarkupTag.isSpace(source[at]) { at += 1 }
                if !isAfterSpace { builder.replace(start..<at, withSpace: 0x20) }
                isAfterSpace = true
                start = at
            } else {
                isAfterSpace = false
                at = source.firstOffset(of: Self.special, in: (at + 1)..<range.upperBound)
            }
        }
        builder.copy(start..<range.upperBound)
    }
}

extension Range<Int> {
    /// Drops the first element.
    mutating func removeFirst() { self = (lowerBound + 1)..<upperBound }
}
