internal import MTLintCore

/// Takes over the scalars of a YAML file as what they say.
struct YAMLTexts {
    private let source: PaddedBytes
    private var builder: DocumentBuilder
    private var habit = EscapeHabit()
    private var places: [YAMLScalar] = []
    /// Behind the last scalar.
    private var at = 0

    init(_ source: PaddedBytes) {
        self.source = source
        builder = DocumentBuilder(source)
    }

    mutating func finish() -> Document {
        comments(in: at..<source.count)
        return builder.finish(YAMLEncoder(places: places, habit: habit, source), placeholders: .messages)
    }

    mutating func add(_ scalar: YAMLScalar, _ language: LanguageTag?) {
        comments(in: at..<max(at, scalar.range.lowerBound))
        at = max(at, scalar.range.upperBound)
        if scalar.range.isEmpty || isValue(scalar) { return }
        places.append(scalar)
        switch scalar.style {
        case .plain:
            builder.begin(.message, language: language, at: scalar.range.lowerBound)
            flow(scalar.range, scalar.style)
        case .singleQuoted, .doubleQuoted:
            let content = (scalar.range.lowerBound + 1)..<max(scalar.range.lowerBound + 1, scalar.range.upperBound - 1)
            builder.begin(.message, language: language, at: content.lowerBound)
            flow(content, scalar.style)
        case .literal, .folded:
            block(scalar, language)
        }
        builder.end(isRunningText: true)
    }

    /// Whether a plain scalar is a number, a truth value or nothing.
    private func isValue(_ scalar: YAMLScalar) -> Bool {
        guard case .plain = scalar.style, scalar.range.count <= 24 else { return false }
        // Words longer than “false” are texts.
        if scalar.range.count > 5, (source[scalar.range.lowerBound] | 0x20) &- 0x61 < 26 { return false }
        let value = source.string(scalar.range)
        let first = source[scalar.range.lowerBound]
        // Names such as “Nan” are numbers to Swift, and “0x1.8”.
        let mayBeNumber = first &- 0x30 < 10 || first == 0x2B || first == 0x2D || first == 0x2E
        return mayBeNumber && Double(value) != nil && !(value.contains("x") && value.contains("."))
            || ["true", "false", "yes", "no", "on", "off", "null", "~"].contains(value.lowercased())
    }

    /// Takes over a scalar whose line breaks are spaces.
    private mutating func flow(_ range: Range<Int>, _ style: YAMLScalar.Style) {
        var start = range.lowerBound
        var at = start
        while at < range.upperBound {
            let byte = source[at]
            if byte == 0x0A || byte == 0x0D {
                var from = at
                while from > start, source[from - 1] == 0x20 || source[from - 1] == 0x09 { from -= 1 }
                builder.copy(start..<from)
                var breaks = 0
                while at < range.upperBound, source[at] <= 0x20 {
                    if source[at] == 0x0A { breaks += 1 }
                    at += 1
                }
                builder.replace(from..<at, withSpace: breaks > 1 ? 0x0A : 0x20, isFixed: breaks > 1)
                start = at
            } else if byte == 0x27, case .singleQuoted = style {
                builder.copy(start..<at)
                builder.replace(at..<min(range.upperBound, at + 2), with: 0x27)
                at = min(range.upperBound, at + 2)
                start = at
            } else if byte == 0x5C, case .doubleQuoted = style {
                builder.copy(start..<at)
                at = escape(at, range.upperBound)
                start = at
            } else {
                at += 1
            }
        }
        builder.copy(start..<range.upperBound)
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
    private mutating func block(_ scalar: YAMLScalar, _ language: LanguageTag?) {
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

    /// Notes the comments between scalars.
    private mutating func comments(in range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            at = source.firstOffset(of: 0x23, from: at, to: range.upperBound)
            guard at < range.upperBound else { return }
            if at == 0 || source[at - 1] <= 0x20 {
                let end = min(range.upperBound, source.firstOffset(of: 0x0A, from: at))
                builder.comment((at + 1)..<end, in: at..<end)
                at = end
            }
            at += 1
        }
    }
}
