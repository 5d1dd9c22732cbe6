internal import MTLintCore

/// Reads Markdown line by line, as CommonMark's specification does: what contains a line, then what it begins.
struct MarkdownParser {
    private enum Container {
        case quotation
        /// A list's item; its text stands so many columns to the right.
        case item(indent: Int)
    }

    private enum Leaf {
        case none
        case paragraph
        case fence(mark: UInt8, length: Int)
        case html(MarkdownHTMLBlock, start: Int)
        case table
    }

    private let source: PaddedBytes
    private let block: MarkdownBlock
    private var inlines: MarkdownInlines
    private var containers: [Container] = []
    private var leaf = Leaf.none
    /// The lines of the paragraph that is being read.
    private var lines: [Range<Int>] = []
    /// The end of the line before.
    private var lastEnd = 0

    init(_ source: PaddedBytes) {
        self.source = source
        block = MarkdownBlock(text: source)
        inlines = MarkdownInlines(source)
    }

    mutating func read() {
        var at = max(FrontMatter.end(in: source), FrontMatter.titleBlockEnd(in: source))
        while at < source.count {
            let feed = source.firstOffset(of: 0x0A, from: at)
            read(MarkdownLine(source, at..<feed))
            lastEnd = feed
            at = feed + 1
        }
        endLeaf()
    }

    consuming func finish() -> Document { inlines.finish() }

    private mutating func read(_ line: consuming MarkdownLine) {
        var matched = match(&line)
        if matched == containers.count {
            switch leaf {
            case .fence(let mark, let length):
                if line.indent < 4, block.closesFence(line.content, line.end, (mark, length)) { leaf = .none }
                return
            case .html(let kind, let start):
                if case .blankLine = kind, line.isBlank { break }
                if kind.ends(with: line.at..<line.end, source) {
                    leaf = .none
                    html(start..<line.fullEnd)
                }
                return
            default: break
            }
        }
        if line.isBlank {
            if matched < containers.count { close(to: matched) } else { endLeaf() }
            return
        }
        if case .paragraph = leaf {} else if matched < containers.count { close(to: matched) }
        while begin(&line, &matched) {
            if line.isBlank { return }
        }
        if !line.isRead { add(line, matched) }
    }

    /// Goes over what stands before the line's own text in the containers that go on; returns how many do.
    private func match(_ line: inout MarkdownLine) -> Int {
        for (index, container) in containers.enumerated() {
            switch container {
            case .quotation:
                guard line.indent < 4, source[line.content] == 0x3E, !line.isBlank else { return index }
                line.skip(bytes: 1)
                line.skipColumns(1)
            case .item(let indent):
                if line.isBlank { continue }
                guard line.indent >= indent else { return index }
                line.skipColumns(indent)
            }
        }
        return containers.count
    }

    /// Begins the container or block that the line begins; false when no text of the line may begin another.
    private mutating func begin(_ line: inout MarkdownLine, _ matched: inout Int) -> Bool {
        var isInParagraph = false
        if case .paragraph = leaf { isInParagraph = true }
        if line.indent >= 4 {
            if isInParagraph { return false }
            close(to: matched)
            inlines.leadOn(to: line.content..<line.end)
            line.isRead = true
            return false
        }
        let at = line.content
        if source[at] == 0x3E {
            close(to: matched)
            line.skip(bytes: 1)
            line.skipColumns(1)
            containers.append(.quotation)
            matched = containers.count
            return true
        }
        if let heading = block.heading(at, line.end) {
            close(to: matched)
            inlines.read([heading], .headline)
        } else if let fence = block.fence(at, line.end) {
            close(to: matched)
            inlines.leadOn(to: at..<line.end)
            leaf = .fence(mark: fence.mark, length: fence.length)
        } else if let kind = MarkdownHTMLBlock(source, at, line.end, inParagraph: isInParagraph) {
            close(to: matched)
            if kind.ends(with: at..<line.end, source) {
                html(at..<line.fullEnd)
            } else {
                leaf = .html(kind, start: at)
            }
        } else if isInParagraph, matched == containers.count, block.isUnderline(at, line.end) {
            endLeaf(as: .headline)
        } else if block.isThematicBreak(at, line.end) {
            close(to: matched)
        } else if let marker = block.listMarker(at, line.end),
            marker.interrupts || !isInParagraph || matched < containers.count
        {
            close(to: matched)
            let before = line.indent
            line.skip(bytes: marker.length)
            let space = line.indent
            let isCode = space > 4 || line.isBlank
            containers.append(.item(indent: before + marker.length + (isCode ? 1 : space)))
            line.skipColumns(isCode ? 1 : space)
            matched = containers.count
            return true
        } else {
            return false
        }
        line.isRead = true
        return false
    }

    /// Adds a line of text to the paragraph or table that it belongs to.
    private mutating func add(_ line: MarkdownLine, _ matched: Int) {
        let range = line.content..<line.end
        switch leaf {
        case .paragraph:
            if matched == containers.count, let header = lines.last, let count = block.delimiterRow(range),
                block.cells(header).count == count
            {
                lines.removeLast()
                endLeaf()
                row(header)
                leaf = .table
            } else {
                lines.append(range)
            }
        case .table: row(range)
        default:
            close(to: matched)
            leaf = .paragraph
            lines.append(range)
        }
    }

    /// Reads a block of HTML, unless the marks of a quotation stand before its lines.
    private mutating func html(_ range: Range<Int>) {
        for container in containers { if case .quotation = container { return } }
        inlines.html(range)
    }

    private mutating func row(_ range: Range<Int>) {
        for cell in block.cells(range) { inlines.read([cell], .cell) }
    }

    /// Ends the containers beyond the first so many, and the block in them.
    private mutating func close(to count: Int) {
        endLeaf()
        containers.removeLast(containers.count - count)
    }

    private mutating func endLeaf(as role: SegmentRole? = nil) {
        let ended = leaf
        leaf = .none
        switch ended {
        case .paragraph:
            var own = SegmentRole.paragraph
            if case .item = containers.last { own = .listItem }
            inlines.read(lines, role ?? own, isTopLevel: containers.isEmpty)
            lines.removeAll(keepingCapacity: true)
        case .html(_, let start): html(start..<max(start, lastEnd))
        default: break
        }
    }
}
