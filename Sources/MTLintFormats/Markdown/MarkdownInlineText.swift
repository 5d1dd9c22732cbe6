internal import MTLintCore

/// Reads the text of a Markdown block: emphasis, links, code, escapes, references, tags.
struct MarkdownInlineText {
    /// A bracket that may begin a link or an image.
    private struct Bracket {
        let start: Int
        let isImage: Bool
        let content: Int
        let delimiters: Int
    }

    private let text: PaddedBytes
    let range: Range<Int>
    private let definitions: MarkdownDefinitions
    private var events: [MarkdownEvent] = []
    private var brackets: [Bracket] = []
    private var emphasis = MarkdownEmphasis()
    /// Lengths of runs of backticks that close nothing from here on.
    private var unclosed: Set<Int> = []
    /// What stands for an image, and the titles of links: texts of their own.
    private(set) var labels: [Range<Int>] = []
    private(set) var titles: [Range<Int>] = []
    private(set) var comments: [(content: Range<Int>, whole: Range<Int>)] = []

    init(_ text: PaddedBytes, _ range: Range<Int>, _ definitions: MarkdownDefinitions) {
        self.text = text
        self.range = range
        self.definitions = definitions
    }

    /// What was found, in order; what lies inside another comes behind it.
    func sortedEvents() -> [MarkdownEvent] {
        if events.isEmpty, emphasis.markup.isEmpty { return [] }
        let all = events + emphasis.markup.map { MarkdownEvent(range: $0, kind: .removed) }
        return all.sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    }

    /// What may begin or end something: \ ` * _ ~ [ ! ] < & and a line end.
    private static let special = ByteSet([0x5C, 0x60, 0x2A, 0x5F, 0x7E, 0x5B, 0x21, 0x5D, 0x3C, 0x26, 0x0A])

    /// Whether a text is nothing but itself.
    static func isPlain(_ text: PaddedBytes, _ range: Range<Int>) -> Bool {
        text.firstOffset(of: special, in: range) == range.upperBound
    }

    mutating func read() {
        var at = taskMarkEnd()
        while at < range.upperBound {
            switch text[at] {
            case 0x5C: at = escape(at)
            case 0x60: at = code(at)
            case 0x2A, 0x5F, 0x7E: at = emphasis.delimiters(text, at, range)
            case 0x5B: at = open(at, isImage: false, length: 1)
            case 0x21 where text[at + 1] == 0x5B && at + 1 < range.upperBound:
                at = open(at, isImage: true, length: 2)
            case 0x5D: at = close(at)
            case 0x3C: at = angle(at)
            case 0x26: at = reference(at)
            case 0x0A:
                var start = at
                while start > range.lowerBound, text[start - 1] == 0x20 || text[start - 1] == 0x0D { start -= 1 }
                if at - start >= 2, text[start] == 0x20 { add(start..<(at + 1), .lineBreak) }
                at += 1
            default: at = text.firstOffset(of: Self.special, in: (at + 1)..<range.upperBound)
            }
        }
        emphasis.match()
    }

    private mutating func add(_ range: Range<Int>, _ kind: MarkdownEvent.Kind) {
        events.append(MarkdownEvent(range: range, kind: kind))
    }

    /// `[ ]` or `[x]` before an item of a task list.
    private mutating func taskMarkEnd() -> Int {
        let start = range.lowerBound
        guard start + 4 <= range.upperBound, text[start] == 0x5B,
            text[start + 1] == 0x20 || text[start + 1] | 0x20 == 0x78, text[start + 2] == 0x5D,
            text[start + 3] == 0x20
        else { return start }
        add(start..<(start + 4), .removed)
        return start + 4
    }

    private mutating func escape(_ at: Int) -> Int {
        guard at + 1 < range.upperBound else { return at + 1 }
        let next = text[at + 1]
        if next == 0x0A {
            add(at..<(at + 2), .lineBreak)
            return at + 2
        }
        guard next &- 0x21 < 15 || next &- 0x3A < 7 || next &- 0x5B < 6 || next &- 0x7B < 4 else { return at + 1 }
        add(at..<(at + 2), .scalar(UInt32(next)))
        return at + 2
    }

    private mutating func code(_ start: Int) -> Int {
        var at = start
        while at < range.upperBound, text[at] == 0x60 { at += 1 }
        let length = at - start
        if unclosed.contains(length) { return at }
        var next = at
        while next < range.upperBound {
            next = text.firstOffset(of: 0x60, from: next, to: range.upperBound)
            let run = next
            while next < range.upperBound, text[next] == 0x60 { next += 1 }
            if next > run, next - run == length {
                add(start..<next, .protected)
                return next
            }
        }
        unclosed.insert(length)
        return at
    }

    private mutating func reference(_ at: Int) -> Int {
        guard let reference = MarkupReference(text, at, limit: range.upperBound) else { return at + 1 }
        let whole = at..<(at + reference.length)
        if reference.isBreakOpportunity {
            add(whole, .removed)
            return whole.upperBound
        }
        add(whole, reference.scalar.map { .scalar($0) } ?? .protected)
        return whole.upperBound
    }

    /// An address, a comment or a tag in angle brackets.
    private mutating func angle(_ start: Int) -> Int {
        let limit = range.upperBound
        if text[start + 1] == 0x21 || text[start + 1] == 0x3F {
            let comment = MarkupComment(text, at: start, limit: min(limit, start + Self.longestComment))
            guard comment.end <= limit, text[comment.end - 1] == 0x3E else { return start + 1 }
            if let content = comment.content { comments.append((content, start..<comment.end)) }
            add(start..<comment.end, .removed)
            return comment.end
        }
        var at = start + 1
        while at < limit, text[at] > 0x20, text[at] != 0x3C, text[at] != 0x3E { at += 1 }
        if at < limit, text[at] == 0x3E, text[start..<at].contains(where: { $0 == 0x3A || $0 == 0x40 }) {
            add(start..<(at + 1), .protected)
            return at + 1
        }
        guard let tag = MarkupTag(text, at: start, limit: min(limit, start + Self.longestTag)) else { return start + 1 }
        switch HTMLElement(tag.name) {
        case .lineBreak: add(start..<tag.end, .lineBreak)
        case .empty:
            add(start..<tag.end, .protected)
            let values = tag.attributes.filter { $0.name == "alt" || $0.name == "title" }.map(\.value)
            labels += values
            titles += values
        case .object, .raw,
            .hiddenBlock where !tag.isEnd:
            let end = objectEnd(tag)
            add(start..<end, end > tag.end ? .protected : .removed)
            return end
        default:
            // “Set <key> to …” is meant as it stands there.
            let isMeant = tag.attributes.isEmpty && !HTMLElement.isKnown(tag.name)
            add(start..<tag.end, isMeant ? .protected : .removed)
        }
        return tag.end
    }

    /// In bytes. A longer tag is text, so that a text full of brackets is read once.
    private static let longestTag = 4096
    private static let longestComment = 1 << 15

    /// Behind the end tag of an element; behind its start tag when it has none.
    private func objectEnd(_ tag: MarkupTag) -> Int {
        let limit = min(range.upperBound, tag.end + Self.longestTag)
        var at = text.firstOffset(of: 0x3C, from: tag.end, to: limit)
        while at < limit {
            if text[at + 1] == 0x2F, let end = MarkupTag(text, at: at, limit: limit), end.name == tag.name {
                return end.end
            }
            at = text.firstOffset(of: 0x3C, from: at + 1, to: limit)
        }
        return tag.end
    }

    private mutating func open(_ at: Int, isImage: Bool, length: Int) -> Int {
        brackets.append(
            Bracket(start: at, isImage: isImage, content: at + length, delimiters: emphasis.count))
        return at + length
    }

    private mutating func close(_ at: Int) -> Int {
        guard let bracket = brackets.popLast() else { return at + 1 }
        let content = bracket.content..<at
        if text[bracket.content] == 0x5E, !bracket.isImage, at > bracket.content + 1 {
            hide(bracket.start..<(at + 1), bracket)
            return at + 1
        }
        if at + 1 < range.upperBound, text[at + 1] == 0x28,
            let target = MarkdownLinkTarget(text, at + 1, limit: range.upperBound)
        {
            link(bracket, at, target.end)
            if let title = target.title {
                labels.append(title)
                titles.append(title)
            }
            return target.end
        }
        if definitions.isEmpty { return at + 1 }
        if at + 1 < range.upperBound, text[at + 1] == 0x5B {
            var end = at + 2
            while end < range.upperBound, end < at + 200, text[end] != 0x5D { end += 1 }
            if end < range.upperBound, text[end] == 0x5D, end > at + 2,
                definitions.contains(text.string((at + 2)..<end))
            {
                link(bracket, at, end + 1)
                return end + 1
            }
        }
        // The text is the label: a changed text would lead nowhere.
        guard content.count < 200, definitions.contains(text.string(content)) else { return at + 1 }
        let end = text[at + 1] == 0x5B && text[at + 2] == 0x5D ? at + 3 : at + 1
        hide(bracket.start..<min(end, range.upperBound), bracket)
        return min(end, range.upperBound)
    }

    private mutating func link(_ bracket: Bracket, _ close: Int, _ end: Int) {
        if bracket.isImage {
            labels.append(bracket.content..<close)
            hide(bracket.start..<end, bracket)
        } else {
            add(bracket.start..<bracket.content, .removed)
            add(close..<end, .removed)
            // Emphasis that begins in the text of a link ends there.
            emphasis.match(from: bracket.delimiters)
        }
    }

    /// Protects a range with all that was found in it.
    private mutating func hide(_ range: Range<Int>, _ bracket: Bracket) {
        while let last = events.last, last.range.lowerBound >= range.lowerBound { events.removeLast() }
        emphasis.removeLast(to: bracket.delimiters)
        add(range, .protected)
    }
}
