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
    struct Block {
        enum Kind {
            case mapping, sequence
            /// A list that stands no deeper than the name it belongs to.
            case level
        }

        /// In characters, which are bytes: only spaces and `-` stand before it.
        let indent: Int
        let kind: Kind
    }

    let text: PaddedBytes
    var texts: YAMLTexts
    var at = 0
    var blocks: [Block] = []
    /// Whether the last block waits for a value on a line below.
    var isPending = false
    /// Whether an anchor or a tag was given for what is waited for.
    var hasProperties = false
    /// Whether the document has begun to have a value.
    private var hasRoot = false
    /// Open brackets: whether each is a mapping's.
    var brackets: [Bool] = []

    /// What may end a scalar without quotation marks.
    static let plainEnds = ByteSet([0x0A, 0x23, 0x3A])
    static let plainEndsInBrackets = ByteSet("\n#:,[]{}?".utf8)
    /// What no scalar without quotation marks begins with, white space and `-?:` apart.
    static let indicators = ByteSet(",[]{}#&*!|>'\"%@`".utf8).withControls()
    static let bracketMarks = ByteSet(",[]{}?".utf8)
    static let escapes = ByteSet("0abtnvfre \"/\\N_LP\t\n\r".utf8)
    /// Nothing is nested deeper.
    static let deepest = 200
    /// In bytes. libyaml takes nothing that is longer than 1,024 characters for a name.
    static let longestName = 1000

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
    func isMarker(_ at: Int) -> Bool {
        let mark = text[at]
        return (mark == 0x2D || mark == 0x2E) && text[at + 1] == mark && text[at + 2] == mark && isSpace(text[at + 3])
    }

    /// Whether an entry of a list begins.
    func isEntry(_ at: Int) -> Bool { text[at] == 0x2D && isSpace(text[at + 1]) }

    /// White space, a line end or the end of the text.
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

    mutating func blanks() { while text[at] == 0x20 || text[at] == 0x09 { at += 1 } }

    /// Reads what may stand behind a value: nothing but a comment, which white space parts from it.
    mutating func endLine(afterSpace: Bool = false) throws(Unknown) {
        let start = afterSpace ? at - 1 : at
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
    mutating func comment() {
        let feed = text.firstOffset(of: 0x0A, from: at)
        texts.comment(at..<feed)
        at = min(text.count, feed + 1)
    }

    // MARK: - Blocks

    mutating func open(_ kind: Block.Kind, _ indent: Int) throws(Unknown) {
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
            return try endLine(afterSpace: true)
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
            return try endLine(afterSpace: true)
        }
        try node(0, in: column, mayBeBlock: false)
    }

    /// Notes the name of a member of the outermost mapping.
    mutating func enter(_ name: Range<Int>) throws(Unknown) {
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
    mutating func node(_ column: Int, in indent: Int, mayBeBlock: Bool) throws(Unknown) {
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
    mutating func properties(_ indent: Int) throws(Unknown) {
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
            return try endLine(afterSpace: true)
        }
        let start = at
        switch text[at] {
        case 0x2A: throw Unknown()
        case 0x22, 0x27:
            let scalar = try quoted().range
            try endLine()
            if isText {
                texts.add(YAMLScalar(range: scalar, style: text[start] == 0x22 ? .doubleQuoted : .singleQuoted))
            }
        case 0x5B, 0x7B, 0x7C, 0x3E: try simpleNode(indent, isText: isText)
        default:
            let first = try plain()
            if text[at] == 0x3A || isEntry(start) { throw Unknown() }
            try plainLines(first, indent, isText: isText)
        }
    }

    func isWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F || byte == 0x2D
    }

    private func isTag(_ byte: UInt8) -> Bool { isWord(byte) || byte == 0x2F || byte == 0x2E || byte == 0x3A }

    mutating func anchorName() throws(Unknown) {
        let start = at
        while isWord(text[at]) { at += 1 }
        if at == start || !isSpace(text[at]) { throw Unknown() }
    }

    /// Reads a value in brackets, an alias or the lines of a block.
    mutating func simpleNode(_ indent: Int, isText: Bool) throws(Unknown) {
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
}
