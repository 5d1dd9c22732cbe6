internal import MTLintCore

/// Makes segments of the blocks of Markdown.
struct MarkdownInlines {
    private let source: PaddedBytes
    private let definitions: MarkdownDefinitions
    private var html: HTMLParser
    private var htmlRanges: [TextRange<InFile>] = []
    /// Paragraphs that stand in nothing else: a replacement may part them.
    private var paragraphs: [TextRange<InFile>] = []
    private var titles: [TextRange<InFile>] = []

    init(_ source: PaddedBytes) {
        self.source = source
        definitions = MarkdownDefinitions(source)
        html = HTMLParser(source)
    }

    func finish() -> Document {
        let encoder = MarkdownEncoder(
            markup: html.encoder(), html: htmlRanges, paragraphs: paragraphs, titles: titles.sorted())
        return html.finish(with: encoder)
    }

    /// Reads a block of HTML.
    mutating func html(_ range: Range<Int>) {
        htmlRanges.append(TextRange(range))
        html.read(range)
    }

    /// Code follows.
    mutating func leadOn(to range: Range<Int>) { html.builder.leadOn(to: range) }

    /// Reads the lines of a block of text.
    mutating func read(_ lines: [Range<Int>], _ role: SegmentRole, isTopLevel: Bool = false) {
        let lines = definitions.isEmpty ? lines : definitions.without(lines)
        guard let first = lines.first, let last = lines.last else { return }
        if isTopLevel { paragraphs.append(TextRange(first.lowerBound..<last.upperBound)) }
        html.builder.begin(role, at: first.lowerBound)
        let labels: [Range<Int>]
        if isContiguous(lines) {
            let range = first.lowerBound..<last.upperBound
            if MarkdownInlineText.isPlain(source, range) {
                html.builder.copy(range)
                labels = []
            } else {
                labels = emit(MarkdownInlineText(source, range, definitions))
            }
        } else {
            labels = emit(joined: lines)
        }
        html.builder.end()
        for label in labels where !label.isEmpty {
            html.builder.begin(.label, at: label.lowerBound)
            _ = emit(MarkdownInlineText(source, label, definitions))
            html.builder.end()
        }
    }

    /// Whether nothing but line ends stands between the lines.
    private func isContiguous(_ lines: [Range<Int>]) -> Bool {
        for (index, next) in lines.dropFirst().enumerated() {
            let gap = lines[index].upperBound..<next.lowerBound
            guard gap.count == 1 || (gap.count == 2 && source[gap.lowerBound] == 0x0D) else { return false }
        }
        return true
    }

    /// Takes over a text that stands in the file as it is; returns where texts of their own stand in it.
    private mutating func emit(_ inline: consuming MarkdownInlineText) -> [Range<Int>] {
        inline.read()
        var at = inline.range.lowerBound
        for event in inline.sortedEvents() where event.range.lowerBound >= at {
            html.builder.copy(at..<event.range.lowerBound)
            emit(event, event.range)
            at = event.range.upperBound
        }
        html.builder.copy(at..<inline.range.upperBound)
        for comment in inline.comments { html.builder.comment(comment.content, in: comment.whole) }
        titles += inline.titles.map { TextRange($0) }
        return inline.labels
    }

    private mutating func emit(_ event: MarkdownEvent, _ range: Range<Int>) {
        switch event.kind {
        case .removed: break
        case .protected: html.builder.protect(range)
        case .scalar(let scalar):
            if source[range.lowerBound] == 0x26 { html.note(scalar, range) }
            html.builder.replace(range, with: scalar)
        case .lineBreak: html.builder.replace(range, withSpace: 0x0A, isFixed: true)
        }
    }

    /// Takes over a text whose lines have something before them, such as the mark of a quotation.
    private mutating func emit(joined lines: [Range<Int>]) -> [Range<Int>] {
        var bytes: [UInt8] = []
        var starts: [Int] = []
        for line in lines {
            if !bytes.isEmpty { bytes.append(0x0A) }
            starts.append(bytes.count)
            bytes += source[line]
        }
        let text = PaddedBytes(bytes)
        var inline = MarkdownInlineText(text, 0..<text.count, definitions)
        inline.read()
        let place = MarkdownLinePlaces(lines: lines, starts: starts)
        var at = 0
        for event in inline.sortedEvents() where event.range.lowerBound >= at {
            copy(at..<event.range.lowerBound, place)
            if case .protected = event.kind {
                // Line by line, since what stands before the lines is no part of it.
                for part in place.parts(event.range) {
                    switch part {
                    case .text(let range): html.builder.protect(range)
                    case .lineEnd(let range): html.builder.replace(range, withSpace: 0x0A, isFixed: true)
                    }
                }
            } else {
                emit(event, place.start(event.range.lowerBound)..<place.end(event.range.upperBound))
            }
            at = event.range.upperBound
        }
        copy(at..<text.count, place)
        for comment in inline.comments {
            html.builder.comment(
                place.start(comment.content.lowerBound)..<place.end(comment.content.upperBound),
                in: place.start(comment.whole.lowerBound)..<place.end(comment.whole.upperBound))
        }
        let whole = { (range: Range<Int>) in place.start(range.lowerBound)..<place.end(range.upperBound) }
        // One that runs over lines has their marks inside.
        titles += inline.titles.map { TextRange(whole($0)) }
        return inline.labels.filter { !text[$0].contains(0x0A) }.map(whole)
    }

    private mutating func copy(_ range: Range<Int>, _ place: MarkdownLinePlaces) {
        for part in place.parts(range) {
            switch part {
            case .text(let range): html.builder.copy(range)
            case .lineEnd(let range):
                // Two spaces make a line break that shows.
                let isBreak = source[range.lowerBound] == 0x20 && source[range.lowerBound + 1] == 0x20
                html.builder.replace(range, withSpace: 0x0A, isFixed: isBreak)
            }
        }
    }
}
