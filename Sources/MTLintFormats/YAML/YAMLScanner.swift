internal import MTLintCore

/// Finds the values of YAML in one pass, for all that the files of programs are written with: blocks, lists and mappings
/// in brackets, scalars of every style, anchors, aliases, plain tags, comments and several documents.
///
/// It says what is a value of what it knows, and stops at anything else and at anything that could be wrong; libyaml then
/// reads the file from its beginning (``YAMLEvents``), and says what is wrong. So nothing here is an error, and no file is
/// read in another way than libyaml reads it.
struct YAMLScanner {
    /// What this scanner leaves to libyaml.
    struct Unknown: Error {}

    /// A list or mapping that is open and not in brackets.
    private struct Block {
        enum Kind {
            case mapping, sequence
            /// A list that stands no deeper than the name it belongs to.
            case level
        }

        /// In characters, which are bytes: only spaces and `-` stand before it.
        let indent: Int
        let kind: Kind
    }

    /// What may stand next between brackets.
    private enum Expectation {
        case entry, value, end
        /// A colon, or what may follow a value.
        case colon
    }

    let text: PaddedBytes
    private var texts: YAMLTexts
    private var at = 0
    private var blocks: [Block] = []
    /// Whether the last block waits for a value on a line below.
    private var isPending = false
    /// Whether an anchor or a tag was given for what is waited for.
    private var hasProperties = false
    /// Whether the document has begun to have a value.
    private var hasRoot = false
    /// Open brackets: whether each is a mapping's.
    private var brackets: [Bool] = []

    /// What may end a scalar without quotation marks.
    private static let plainEnds = ByteSet([0x0A, 0x23, 0x3A])
    private static let plainEndsInBrackets = ByteSet("\n#:,[]{}?".utf8)
    /// What no scalar without quotation marks begins with, white space and `-?:` apart.
    private static let indicators = ByteSet(",[]{}#&*!|>'\"%@`".utf8).withControls()
    private static let bracketMarks = ByteSet(",[]{}?".utf8)
    private static let escapes = ByteSet("0abtnvfre \"/\\N_LP\t\n\r".utf8)
    /// Nothing is nested deeper.
    private static let deepest = 200
    /// In bytes. libyaml takes nothing that is longer than 1,024 characters for a name.
    private static let longestName = 1000

    init(_ text: PaddedBytes) {
        self.text = text
        texts = YAMLTexts(text)
    }

    /// The document; nil where libyaml has to be asked.
    consuming func document() -> Document? {
        guard YAMLCharacters.arePlain(text) else { return nil }
        do throws(Unknown) {
            while let column = try nextLine() { try line(column) }
        } catch {
            return nil
        }
        return texts.finish()
    }

    // MARK: - Lines

    /// Goes to the beginning of the next line with anything on it but a comment; returns its column, or nil at the end.
    private mutating func nextLine() throws(Unknown) -> Int? {
        while true {
            let start = at
            while text[at] == 0x20 { at += 1 }
            switch text[at] {
            case 0x0A: at += 1
            case 0x0D: at += 2
            case 0x23: comment()
            case 0x09: throw Unknown()
            case 0 where at >= text.count: return nil
            default: return at - start
            }
        }
    }

    /// Reads a line, and the lines that its values go on in.
    private mutating func line(_ column: Int) throws(Unknown) {
        if column == 0, text[at] == 0x25 || isMarker(at) { return try beginDocument() }
        if isPending, let block = blocks.last {
            isPending = false
            if column > block.indent { return try node(column, in: block.indent, mayBeBlock: true) }
            if column == block.indent, block.kind == .mapping, isEntry(at) {
                hasProperties = false
                blocks.append(Block(indent: column, kind: .level))
                return try entry(column)
            }
            hasProperties = false
        }
        while let block = blocks.last, block.indent > column { blocks.removeLast() }
        guard let block = blocks.last else {
            // One value a document.
            if hasRoot { throw Unknown() }
            hasRoot = true
            return try node(column, in: -1, mayBeBlock: true)
        }
        guard block.indent == column else { throw Unknown() }
        switch block.kind {
        case .mapping: try member(column)
        case .sequence:
            guard isEntry(at) else { throw Unknown() }
            try entry(column)
        case .level:
            if isEntry(at) { return try entry(column) }
            blocks.removeLast()
            try member(column)
        }
    }

    private mutating func beginDocument() throws(Unknown) {
        guard text[at] == 0x2D else { throw Unknown() }
        blocks.removeAll(keepingCapacity: true)
        (isPending, hasProperties, hasRoot) = (false, false, false)
        texts.beginDocument()
        at += 3
        try endLine()
    }

    /// Whether `---` or `...` stands at the beginning of a line.
    private func isMarker(_ at: Int) -> Bool {
        let mark = text[at]
        return (mark == 0x2D || mark == 0x2E) && text[at + 1] == mark && text[at + 2] == mark && isSpace(text[at + 3])
    }

    /// Whether an entry of a list begins.
    private func isEntry(_ at: Int) -> Bool { text[at] == 0x2D && isSpace(text[at + 1]) }

    /// White space, a line end or the end of the text.
    private func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private mutating func blanks() { while text[at] == 0x20 || text[at] == 0x09 { at += 1 } }

    /// Reads what may stand behind a value: nothing but a comment.
    private mutating func endLine() throws(Unknown) {
        let start = at
        blanks()
        switch text[at] {
        case 0x0A: at += 1
        case 0x0D: at += 2
        case 0x23 where at > start: comment()
        case 0 where at >= text.count: break
        default: throw Unknown()
        }
    }

    /// Whether nothing but a comment stands behind blanks.
    private var isAtLineEnd: Bool { text[at] <= 0x20 || text[at] == 0x23 }

    /// Reads a comment and the end of its line.
    private mutating func comment() {
        let feed = text.firstOffset(of: 0x0A, from: at)
        texts.comment(at..<feed)
        at = min(text.count, feed + 1)
    }

    // MARK: - Blocks

    private mutating func open(_ kind: Block.Kind, _ indent: Int) throws(Unknown) {
        guard blocks.count < Self.deepest else { throw Unknown() }
        blocks.append(Block(indent: indent, kind: kind))
    }

    /// Reads an entry of a list that was opened, from its `-` on.
    private mutating func entry(_ column: Int) throws(Unknown) {
        let start = at
        at += 1
        while text[at] == 0x20 { at += 1 }
        if text[at] == 0x09 { throw Unknown() }
        if isAtLineEnd {
            isPending = true
            return try endLine()
        }
        try node(column + at - start, in: column, mayBeBlock: true)
    }

    /// Reads a member of a mapping that was opened, from its name on.
    private mutating func member(_ column: Int) throws(Unknown) {
        let start = at
        let name: Range<Int>
        if text[at] == 0x22 || text[at] == 0x27 {
            let (range, isOneLine) = try quoted()
            if !isOneLine { throw Unknown() }
            name = range
        } else {
            name = try plain()
        }
        guard isName(from: start) else { throw Unknown() }
        try value(of: name, column)
    }

    /// Whether what began at an offset is a name, and a colon stands behind it; goes there then.
    private mutating func isName(from start: Int) -> Bool {
        var colon = at
        while text[colon] == 0x20 { colon += 1 }
        guard text[colon] == 0x3A, isSpace(text[colon + 1]), colon - start < Self.longestName else { return false }
        at = colon
        return true
    }

    /// Reads the value of a member, from the colon on.
    private mutating func value(of name: Range<Int>, _ column: Int) throws(Unknown) {
        if blocks.count == 1 { try enter(name) }
        at += 1
        blanks()
        if isAtLineEnd {
            isPending = true
            return try endLine()
        }
        try node(0, in: column, mayBeBlock: false)
    }

    /// Notes the name of a member of the outermost mapping.
    private mutating func enter(_ name: Range<Int>) throws(Unknown) {
        var content = name
        if text[name.lowerBound] == 0x22 || text[name.lowerBound] == 0x27 {
            content = (name.lowerBound + 1)..<(name.upperBound - 1)
            if text[content].contains(where: { $0 == 0x5C || $0 == 0x27 || $0 == 0x0A }) { throw Unknown() }
        }
        texts.enter(content)
    }

    /// Reads a value, and the rest of its line.
    ///
    /// - Parameters:
    ///   - indent: that of the block that it stands in.
    ///   - mayBeBlock: whether a list or mapping can begin here, at `column`.
    private mutating func node(_ column: Int, in indent: Int, mayBeBlock: Bool) throws(Unknown) {
        let hadProperties = hasProperties
        hasProperties = false
        let start = at
        switch text[at] {
        case 0x2D where isEntry(at):
            guard mayBeBlock else { throw Unknown() }
            try open(.sequence, column)
            return try entry(column)
        case 0x26, 0x21:
            // On a line of its own it could be a name's.
            if hadProperties || mayBeBlock && blocks.last?.kind == .mapping || indent < 0 { throw Unknown() }
            return try properties(indent)
        case 0x22, 0x27:
            let (scalar, isOneLine) = try quoted()
            if isOneLine, mayBeBlock, isName(from: start) {
                try open(.mapping, column)
                return try value(of: scalar, column)
            }
            if hadProperties { throw Unknown() }
            try endLine()
            texts.add(YAMLScalar(range: scalar, style: text[start] == 0x22 ? .doubleQuoted : .singleQuoted))
        case 0x5B, 0x7B, 0x2A, 0x7C, 0x3E:
            if hadProperties { throw Unknown() }
            try simpleNode(indent, isText: true)
        default:
            let first = try plain()
            if text[at] == 0x3A {
                guard mayBeBlock, at - start < Self.longestName else { throw Unknown() }
                try open(.mapping, column)
                return try value(of: first, column)
            }
            if hadProperties || indent < 0 { throw Unknown() }
            try plainLines(first, indent, isText: true)
        }
    }

    /// Reads an anchor and a tag, and what they are given to.
    private mutating func properties(_ indent: Int) throws(Unknown) {
        var isText = true
        var (hasAnchor, hasTag) = (false, false)
        while text[at] == 0x26 || text[at] == 0x21 {
            let start = at
            at += 1
            if text[start] == 0x26 {
                try anchorName()
                if hasAnchor { throw Unknown() }
                hasAnchor = true
            } else {
                if text[at] == 0x21 { at += 1 }
                while isTag(text[at]) { at += 1 }
                if hasTag || !isSpace(text[at]) || at == start + 2 && text[start + 1] == 0x21 { throw Unknown() }
                hasTag = true
                // What has another tag than a string's is meant for a program.
                isText = at == start + 1 || text[start..<at].elementsEqual("!!str".utf8)
            }
            blanks()
        }
        if isAtLineEnd {
            (isPending, hasProperties) = (true, true)
            return try endLine()
        }
        let start = at
        switch text[at] {
        case 0x2A: throw Unknown()
        case 0x22, 0x27:
            let scalar = try quoted().range
            try endLine()
            if isText { texts.add(YAMLScalar(range: scalar, style: text[start] == 0x22 ? .doubleQuoted : .singleQuoted)) }
        case 0x5B, 0x7B, 0x7C, 0x3E: try simpleNode(indent, isText: isText)
        default:
            let first = try plain()
            if text[at] == 0x3A || isEntry(start) { throw Unknown() }
            try plainLines(first, indent, isText: isText)
        }
    }

    private func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D
    }

    private func isTag(_ byte: UInt8) -> Bool { isWord(byte) || byte == 0x2F || byte == 0x2E || byte == 0x3A }

    private mutating func anchorName() throws(Unknown) {
        let start = at
        while isWord(text[at]) { at += 1 }
        if at == start || !isSpace(text[at]) { throw Unknown() }
    }

    /// Reads a value in brackets, an alias or the lines of a block.
    private mutating func simpleNode(_ indent: Int, isText: Bool) throws(Unknown) {
        switch text[at] {
        case 0x2A:
            at += 1
            try anchorName()
            try endLine()
        case 0x5B, 0x7B:
            try bracketed()
            try endLine()
        default: try blockScalar(indent, isText: isText)
        }
    }

    // MARK: - Scalars

    /// Reads a line of a scalar without quotation marks, up to the end of the line, a colon or a comment.
    private mutating func plain() throws(Unknown) -> Range<Int> {
        let first = text[at]
        if Self.indicators.contains(first) || isSpace(text[at + 1]) && "-?:".utf8.contains(first) {
            throw Unknown()
        }
        return plainLine()
    }

    private mutating func plainLine() -> Range<Int> {
        let start = at
        while true {
            at = text.firstOffset(of: Self.plainEnds, in: at..<text.count)
            if text[at] == 0x3A, !isSpace(text[at + 1]) || at >= text.count {
                at += 1
            } else if text[at] == 0x23, at > start, text[at - 1] > 0x20 {
                at += 1
            } else {
                return start..<trimmed(at, from: start)
            }
        }
    }

    /// The end of what stands before an offset without white space.
    private func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        return end
    }

    /// Reads the lines that a scalar without quotation marks goes on in.
    private mutating func plainLines(_ first: Range<Int>, _ indent: Int, isText: Bool) throws(Unknown) {
        var range = first
        if text[at] == 0x23 {
            comment()
        } else {
            at = min(text.count, at + 1)
            while try goesOn(indent) {
                let line = plainLine()
                if text[at] == 0x3A { throw Unknown() }
                range = range.lowerBound..<line.upperBound
                if text[at] == 0x23 {
                    comment()
                    break
                }
                at = min(text.count, at + 1)
            }
        }
        if isText { texts.add(YAMLScalar(range: range, style: .plain)) }
    }

    /// Whether a scalar without quotation marks goes on below, and goes to where it does.
    private mutating func goesOn(_ indent: Int) throws(Unknown) -> Bool {
        var line = at
        while true {
            var content = line
            while text[content] == 0x20 { content += 1 }
            switch text[content] {
            case 0x0A: line = content + 1
            case 0x0D: line = content + 2
            case 0x09: throw Unknown()
            case 0x23: return false
            default:
                guard content < text.count, content - line > indent else { return false }
                at = content
                return true
            }
        }
    }

    /// Reads a scalar in quotation marks, which may run over lines; leaves the rest of its line.
    private mutating func quoted() throws(Unknown) -> (range: Range<Int>, isOneLine: Bool) {
        let start = at
        let quote = text[at]
        at += 1
        while true {
            let end = text.firstOffset(of: quote, from: at)
            guard end < text.count else { throw Unknown() }
            if quote == 0x27 {
                at = end + 1
                if text[at] != 0x27 { break }
                at += 1
                continue
            }
            let escape = text.firstOffset(of: 0x5C, from: at, to: end)
            if escape == end {
                at = end + 1
                break
            }
            at = try behindEscape(escape)
        }
        // What looks like the beginning of a document may not stand in it.
        var feed = text.firstOffset(of: 0x0A, from: start, to: at)
        let isOneLine = feed == at
        while feed < at {
            if isMarker(feed + 1) { throw Unknown() }
            feed = text.firstOffset(of: 0x0A, from: feed + 1, to: at)
        }
        return (start..<at, isOneLine)
    }

    private func behindEscape(_ escape: Int) throws(Unknown) -> Int {
        let digits: Int
        switch text[escape + 1] {
        case 0x78: digits = 2
        case 0x75: digits = 4
        case 0x55: digits = 8
        case let byte where Self.escapes.contains(byte): return escape + 2
        default: throw Unknown()
        }
        let end = escape + 2 + digits
        guard end <= text.count, let number = UInt32(text.string((escape + 2)..<end), radix: 16),
            Unicode.Scalar(number) != nil, text[escape + 2] != 0x2B
        else { throw Unknown() }
        return end
    }

    /// Reads the header and the lines of `|` or `>`.
    private mutating func blockScalar(_ indent: Int, isText: Bool) throws(Unknown) {
        let start = at
        at += 1
        if text[at] == 0x2B || text[at] == 0x2D { at += 1 }
        // A digit says how far it is indented.
        try endLine()
        var content: Int?
        var blank = 0
        var end = at
        while end < text.count {
            let line = end
            var first = line
            while text[first] == 0x20, first - line < content ?? .max { first += 1 }
            let isBlank = text[first] == 0x0A || text[first] == 0x0D || first >= text.count
            if content == nil, !isBlank {
                // A blank line with more white space than the first line has says what the indent is.
                if first - line <= indent || text[first] == 0x09 { break }
                if blank > first - line { throw Unknown() }
                content = first - line
            } else if content == nil {
                blank = max(blank, first - line)
            } else if !isBlank, first - line < content ?? 0 {
                if text[first] == 0x09 { throw Unknown() }
                break
            }
            end = min(text.count, text.firstOffset(of: 0x0A, from: first) + 1)
        }
        if content == nil, end < text.count, text[trailingSpace(end)] == 0x09 { throw Unknown() }
        at = end
        if isText { texts.add(YAMLScalar(range: start..<end, style: text[start] == 0x7C ? .literal : .folded)) }
    }

    private func trailingSpace(_ start: Int) -> Int {
        var at = start
        while text[at] == 0x20 { at += 1 }
        return at
    }

    // MARK: - Brackets

    /// Reads a list or mapping in brackets with all that is in it.
    private mutating func bracketed() throws(Unknown) {
        var expected = Expectation.entry
        /// The line break before which the colon of a name must stand.
        var name = 0..<0
        brackets.removeAll(keepingCapacity: true)
        repeat {
            if brackets.isEmpty {
                brackets.append(text[at] == 0x7B)
                at += 1
            }
            let start = at
            let isSameLine = try space()
            let byte = text[at]
            let isInMapping = brackets.last ?? false
            switch byte {
            case 0x2C:
                if expected == .entry { throw Unknown() }
                at += 1
                expected = .entry
            case 0x5D, 0x7D:
                if isInMapping != (byte == 0x7D) { throw Unknown() }
                at += 1
                brackets.removeLast()
                expected = .end
            case 0x5B, 0x7B:
                guard expected == .value || expected == .entry && !isInMapping, brackets.count < Self.deepest else {
                    throw Unknown()
                }
                brackets.append(byte == 0x7B)
                at += 1
                expected = .entry
            case 0x3A:
                guard expected == .colon, isSameLine, start == name.upperBound, at - name.lowerBound < Self.longestName
                else { throw Unknown() }
                if blocks.count + brackets.count == 1 { try enter(name) }
                at += 1
                expected = .value
            default:
                guard expected == .value || expected == .entry else { throw Unknown() }
                let isName = expected == .entry && isInMapping
                if byte == 0x2A {
                    if isName { throw Unknown() }
                    at += 1
                    while isWord(text[at]) { at += 1 }
                    if at < start + 2 || !isSpace(text[at]) && !Self.bracketMarks.contains(text[at]) { throw Unknown() }
                } else {
                    let (scalar, isOneLine) = try scalarInBrackets()
                    if isName {
                        if !isOneLine { throw Unknown() }
                        name = scalar.range
                    } else {
                        texts.add(scalar)
                    }
                }
                expected = isName ? .colon : .end
            }
        } while !brackets.isEmpty
    }

    /// Reads white space, lines and comments between brackets; returns whether it is all on one line.
    private mutating func space() throws(Unknown) -> Bool {
        var isSameLine = true
        while true {
            let start = at
            blanks()
            switch text[at] {
            case 0x0A: at += 1
            case 0x0D: at += 2
            case 0x23:
                if at == start, isSameLine { throw Unknown() }
                comment()
            case 0 where at >= text.count: throw Unknown()
            default:
                // What looks like the beginning of a document could be one.
                let mark = text[at]
                if !isSameLine, at == start, mark == 0x2D || mark == 0x2E || mark == 0x25 { throw Unknown() }
                return isSameLine
            }
            isSameLine = false
        }
    }

    private mutating func scalarInBrackets() throws(Unknown) -> (YAMLScalar, isOneLine: Bool) {
        let first = text[at]
        if first == 0x22 || first == 0x27 {
            let (range, isOneLine) = try quoted()
            return (YAMLScalar(range: range, style: first == 0x22 ? .doubleQuoted : .singleQuoted), isOneLine)
        }
        let second = text[at + 1]
        if Self.indicators.contains(first) || first == 0x3F || first == 0x3A
            || first == 0x2D && (isSpace(second) || !isWord(second) && second < 0x80)
        {
            throw Unknown()
        }
        let start = at
        while true {
            at = text.firstOffset(of: Self.plainEndsInBrackets, in: at..<text.count)
            switch text[at] {
            case 0x3A:
                if Self.bracketMarks.contains(text[at + 1]) { throw Unknown() }
                if isSpace(text[at + 1]) { break }
                at += 1
                continue
            case 0x23 where text[at - 1] > 0x20:
                at += 1
                continue
            case 0x3F, 0x5B, 0x7B: throw Unknown()
            default: break
            }
            // White space and comments are looked at again.
            at = trimmed(at, from: start)
            return (YAMLScalar(range: start..<at, style: .plain), true)
        }
    }
}
