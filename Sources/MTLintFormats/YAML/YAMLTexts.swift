internal import MTLintCore

/// Takes over the scalars of a YAML file as what they say.
struct YAMLTexts {
    private let source: PaddedBytes
    private var builder: DocumentBuilder
    private var habit = EscapeHabit()
    private var places: [YAMLScalar] = []
    /// What the member of the outermost mapping that is being read states.
    private var language: LanguageTag?

    /// What is not taken as it stands in a scalar that is no block, by its style.
    private static let parts = ByteSet("-_".utf8)
    private static let plainBreaks = ByteSet([0x0A, 0x0D])
    private static let singleQuotedBreaks = ByteSet([0x0A, 0x0D, 0x27])
    private static let doubleQuotedBreaks = ByteSet([0x0A, 0x0D, 0x5C])
    /// What numbers are written with, in hexadecimal and “-Infinity”, too.
    private static let numerals = ByteSet("0123456789+-._abcdefxpintyABCDEFXPINTY".utf8)

    init(_ source: PaddedBytes) {
        self.source = source
        builder = DocumentBuilder(source)
    }

    consuming func finish() -> Document {
        builder.finish(YAMLEncoder(places: places, habit: habit, source), placeholders: .messages)
    }

    mutating func beginDocument() { language = nil }

    /// A member of the outermost mapping begins: a language may be its name, as in Rails.
    mutating func enter(_ name: String) {
        // “menu” could be one by its form; a name of two letters, or with a region, is one.
        language = name.utf8.count == 2 || name.contains("-") || name.contains("_") ? LanguageTag(name) : nil
    }

    /// The same for a name that stands in the file as it is.
    mutating func enter(_ name: Range<Int>) {
        // A language is two letters or three.
        let letters = source.firstOffset(of: Self.parts, in: name) - name.lowerBound
        if letters == 2 || letters == 3, letters < name.count || letters == 2 {
            enter(source.string(name))
        } else {
            language = nil
        }
    }

    /// - Parameter range: with the mark that it begins with.
    mutating func comment(_ range: Range<Int>) { builder.comment((range.lowerBound + 1)..<range.upperBound, in: range) }

    mutating func add(_ scalar: YAMLScalar) {
        if scalar.range.isEmpty || isValue(scalar) { return }
        places.append(scalar)
        switch scalar.style {
        case .plain:
            builder.begin(.message, language: language, at: scalar.range.lowerBound)
            flow(scalar.range, Self.plainBreaks)
        case .singleQuoted, .doubleQuoted:
            let content = (scalar.range.lowerBound + 1)..<max(scalar.range.lowerBound + 1, scalar.range.upperBound - 1)
            builder.begin(.message, language: language, at: content.lowerBound)
            flow(content, scalar.style == .singleQuoted ? Self.singleQuotedBreaks : Self.doubleQuotedBreaks)
        case .literal, .folded:
            block(scalar)
        }
        builder.end(isRunningText: true)
    }

    /// Whether a plain scalar is a number, a truth value or nothing.
    private func isValue(_ scalar: YAMLScalar) -> Bool {
        guard scalar.style == .plain, scalar.range.count <= 24 else { return false }
        let first = source[scalar.range.lowerBound]
        guard first &- 0x30 < 10 || first == 0x2B || first == 0x2D || first == 0x2E else {
            // Names such as “Nan” are numbers to Swift. Words longer than “false” are texts.
            return scalar.range.count <= 5 && isWord(scalar.range)
        }
        let end = source.firstOffset(outside: Self.numerals, in: scalar.range)
        guard end == scalar.range.upperBound else { return false }
        let value = source.string(scalar.range)
        // “0x1.8” is a number to Swift.
        return Double(value) != nil && !(value.contains("x") && value.contains("."))
    }

    private func isWord(_ range: Range<Int>) -> Bool {
        switch range.count {
        case 1: source[range.lowerBound] == 0x7E
        case 2: isWord("no", range) || isWord("on", range)
        case 3: isWord("yes", range) || isWord("off", range)
        case 4: isWord("true", range) || isWord("null", range)
        case 5: isWord("false", range)
        default: false
        }
    }

    private func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        word.withUTF8Buffer { letters in
            for (index, letter) in zip(range, letters) where source[index] | 0x20 != letter { return false }
            return true
        }
    }

    /// Takes over a scalar whose line breaks are spaces.
    private mutating func flow(_ range: Range<Int>, _ breaks: ByteSet) {
        var start = range.lowerBound
        while true {
            let at = source.firstOffset(of: breaks, in: start..<range.upperBound)
            if at >= range.upperBound { break }
            switch source[at] {
            case 0x27:
                builder.copy(start..<at)
                start = min(range.upperBound, at + 2)
                builder.replace(at..<start, with: 0x27)
            case 0x5C:
                builder.copy(start..<at)
                start = escape(at, range.upperBound)
            default:
                start = lineBreak(at, start, range.upperBound)
            }
        }
        builder.copy(start..<range.upperBound)
    }

    /// Takes over what stands before a line break, and the break with the white space round it; returns the offset behind.
    private mutating func lineBreak(_ at: Int, _ start: Int, _ limit: Int) -> Int {
        var from = at
        while from > start, source[from - 1] == 0x20 || source[from - 1] == 0x09 { from -= 1 }
        builder.copy(start..<from)
        var breaks = 0
        var end = at
        while end < limit, source[end] <= 0x20 {
            if source[end] == 0x0A { breaks += 1 }
            end += 1
        }
        builder.replace(from..<end, withSpace: breaks > 1 ? 0x0A : 0x20, isFixed: breaks > 1)
        return end
    }

    /// Takes over an escape; returns the offset behind it.
    private mutating func escape(_ at: Int, _ limit: Int) -> Int {
        let next = source[at + 1]
        if next == 0x0A || next == 0x0D {
            // The line goes on behind the next one's white space.
            var end = at + 1
            while end < limit, source[end] <= 0x20 { end += 1 }
            return end
        }
        let digits = [0x78: 2, 0x75: 4, 0x55: 8][next] ?? 0
        let range = at..<min(limit, at + 2 + digits)
        let scalar: UInt32? =
            if digits > 0 {
                UInt32(source.string((at + 2)..<range.upperBound), radix: 16).flatMap {
                    $0 > 0 ? Unicode.Scalar($0)?.value : nil
                }
            } else {
                switch next {
                case 0x6E: 0x0A
                case 0x74, 0x09: 0x09
                case 0x72: 0x0D
                case 0x20, 0x22, 0x2F, 0x5C: UInt32(next)
                case 0x5F: 0xA0
                default: nil
                }
            }
        if let scalar {
            if next == 0x75 { habit.note(scalar, range, in: source) }
            builder.replace(range, with: scalar)
        } else {
            builder.protect(range)
        }
        return range.upperBound
    }

    /// Takes over the lines of a block, without what they are indented by.
    private mutating func block(_ scalar: YAMLScalar) {
        var at = source.firstOffset(of: 0x0A, from: scalar.range.lowerBound) + 1
        var indent: Int?
        var end: Int?
        while at < scalar.range.upperBound {
            let feed = min(scalar.range.upperBound, source.firstOffset(of: 0x0A, from: at))
            let last = feed > at && source[feed - 1] == 0x0D ? feed - 1 : feed
            var content = at
            while content < last, source[content] == 0x20, content - at < indent ?? .max { content += 1 }
            if content < last {
                indent = indent ?? (content - at)
                if let end {
                    // A line of a folded block goes on with the next, unless a blank line or more white space stands between.
                    let isBreak =
                        source[end..<content].count { $0 == 0x0A } > 1 || source[content] == 0x20
                    let isFolded = if case .folded = scalar.style { !isBreak } else { false }
                    // A blank line parts paragraphs.
                    let hasBlank = source[end..<content].count { $0 == 0x0A } > 1
                    builder.replace(
                        end..<content, withSpace: isFolded ? 0x20 : 0x0A, count: hasBlank ? 2 : 1, isFixed: !isFolded)
                } else {
                    builder.begin(.message, language: language, at: content)
                }
                builder.copy(content..<last)
                end = last
            }
            at = feed + 1
        }
    }
}
