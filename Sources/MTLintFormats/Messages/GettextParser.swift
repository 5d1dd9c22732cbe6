internal import MTLintCore

/// Reads PO files line by line.
struct GettextParser {
    private enum Field {
        case none, context, message, plural
        case translation(index: Int)
    }

    private let source: PaddedBytes
    private var builder: DocumentBuilder
    private var field = Field.none
    private var hasMessage = false
    private var message: [UInt8] = []
    private var plural: [UInt8] = []
    private var language: LanguageTag?
    /// Whether the entry that is being read is marked as not to be used, and whether the next one is.
    private var isFuzzy = false
    private var isNextFuzzy = false
    /// Where the entry that is being read begins.
    private var entry = 0
    /// The strings of the translation that is being read, without their quotation marks.
    private var strings: [Range<Int>] = []

    init(_ source: PaddedBytes) {
        self.source = source
        builder = DocumentBuilder(source)
    }

    mutating func finish() throws(FormatError) -> Document {
        try endEntry()
        return builder.finish(EscapeEncoder(.gettext, EscapeHabit(), source), placeholders: .messages)
    }

    mutating func read(_ line: Range<Int>) throws(FormatError) {
        var at = line.lowerBound
        while at < line.upperBound, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
        if at == line.upperBound { return }
        switch source[at] {
        case 0x23:
            endTranslation()
            let next = source[at + 1]
            if next == 0x2C, hasFlag("fuzzy", (at + 2)..<line.upperBound) { isNextFuzzy = true }
            // Those of programs are `#.`, `#:`, `#,`, `#|` and `#~`.
            if at + 1 == line.upperBound || ![0x2E, 0x3A, 0x2C, 0x7C, 0x7E].contains(next) {
                builder.comment((at + 1)..<line.upperBound, in: at..<line.upperBound)
            }
        case 0x22: try string(at..<line.upperBound)
        default: try keyword(at..<line.upperBound)
        }
    }

    /// Whether one of the words between commas is a flag.
    private func hasFlag(_ flag: String, _ words: Range<Int>) -> Bool {
        guard !words.isEmpty else { return false }
        return source[words].split(separator: 0x2C).contains { word in
            word.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }.elementsEqual(flag.utf8)
        }
    }

    private mutating func keyword(_ line: Range<Int>) throws(FormatError) {
        var at = line.lowerBound
        while at < line.upperBound, (source[at] | 0x20) &- 0x61 < 26 || source[at] == 0x5F { at += 1 }
        let name = source[line.lowerBound..<at]
        if name.elementsEqual("msgctxt".utf8) {
            try endEntry()
            entry = line.lowerBound
            field = .context
        } else if name.elementsEqual("msgid".utf8) {
            if case .context = field {} else { try endEntry() }
            entry = line.lowerBound
            field = .message
            hasMessage = true
        } else if name.elementsEqual("msgid_plural".utf8), hasMessage {
            field = .plural
        } else if name.elementsEqual("msgstr".utf8), hasMessage {
            endTranslation()
            var index = 0
            if source[at] == 0x5B {
                at += 1
                while source[at] &- 0x30 < 10, index < 100 {
                    index = index * 10 + Int(source[at] - 0x30)
                    at += 1
                }
                guard source[at] == 0x5D else { throw FormatError(at: at, "expected “]” behind the number") }
                at += 1
            }
            field = .translation(index: index)
        } else if name.elementsEqual("msgstr".utf8) || name.elementsEqual("msgid_plural".utf8) {
            throw FormatError(
                at: line.lowerBound, "“\(source.string(line.lowerBound..<at))” without a “msgid” before it")
        } else {
            throw FormatError(at: line.lowerBound, "expected “msgid”, “msgstr”, a string or a comment")
        }
        while at < line.upperBound, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
        guard at < line.upperBound, source[at] == 0x22 else { throw FormatError(at: at, "expected a string") }
        try string(at..<line.upperBound)
    }

    private mutating func string(_ line: Range<Int>) throws(FormatError) {
        let start = line.lowerBound + 1
        var at = start
        while at < line.upperBound, source[at] != 0x22 { at += source[at] == 0x5C ? 2 : 1 }
        guard at < line.upperBound else { throw FormatError(at: line.lowerBound, "the string does not end") }
        let content = start..<at
        at += 1
        while at < line.upperBound, source[at] == 0x20 || source[at] == 0x09 { at += 1 }
        if at < line.upperBound { throw FormatError(at: at, "text behind the string") }
        switch field {
        case .none: throw FormatError(at: line.lowerBound, "a string that belongs to nothing")
        case .context: break
        case .message: append(content, to: &message)
        case .plural: append(content, to: &plural)
        case .translation: strings.append(content)
        }
    }

    private func append(_ content: Range<Int>, to bytes: inout [UInt8]) {
        var at = content.lowerBound
        while at < content.upperBound {
            if source[at] == 0x5C {
                let escape = BackslashEscape(gettext: source, at)
                DocumentBuilder.append(escape.scalar ?? 0xFFFD, to: &bytes)
                at += escape.length
            } else {
                bytes.append(source[at])
                at += 1
            }
        }
    }

    private mutating func endEntry() throws(FormatError) {
        endTranslation()
        if hasMessage, case .translation = field {
        } else if hasMessage {
            throw FormatError(at: entry, "an entry without “msgstr”")
        }
        field = .none
        hasMessage = false
        isFuzzy = isNextFuzzy
        isNextFuzzy = false
        message.removeAll(keepingCapacity: true)
        plural.removeAll(keepingCapacity: true)
    }

    private mutating func endTranslation() {
        guard case .translation(let index) = field else { return }
        defer { strings.removeAll(keepingCapacity: true) }
        if message.isEmpty {
            readHeader()
            return
        }
        // A long translation begins with an empty string, in which nothing is to be put.
        guard !isFuzzy, let first = strings.first(where: { !$0.isEmpty }) else { return }
        builder.begin(.message, language: language, at: first.lowerBound)
        for content in strings { take(content) }
        builder.end(isRunningText: true, translationOf: index > 0 && !plural.isEmpty ? plural : message)
    }

    private mutating func take(_ content: Range<Int>) {
        var start = content.lowerBound
        var at = start
        while at < content.upperBound {
            guard source[at] == 0x5C else {
                at += 1
                continue
            }
            builder.copy(start..<at)
            let escape = BackslashEscape(gettext: source, at)
            let range = at..<min(content.upperBound, at + escape.length)
            if let scalar = escape.scalar { builder.replace(range, with: scalar) } else { builder.protect(range) }
            at = range.upperBound
            start = at
        }
        builder.copy(start..<content.upperBound)
    }

    /// The translation of the empty message says things about the file, a line each.
    private mutating func readHeader() {
        var header: [UInt8] = []
        for content in strings { append(content, to: &header) }
        for line in header.split(separator: 0x0A) {
            let parts = line.split(separator: 0x3A, maxSplits: 1)
            guard parts.count == 2, parts[0].elementsEqual("Language".utf8) else { continue }
            // “sr@latin”
            let name = String(decoding: parts[1], as: UTF8.self).split(separator: " ").joined()
            language = LanguageTag(String(name.prefix { $0 != "@" }))
        }
    }
}
