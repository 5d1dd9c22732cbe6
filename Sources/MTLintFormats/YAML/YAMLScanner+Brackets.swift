internal import MTLintCore

/// Lists and mappings in brackets.
extension YAMLScanner {
    /// What may stand next between brackets.
    private enum Expectation {
        case entry, value, end
        /// A colon, or what may follow a value.
        case colon
    }

    /// Reads a list or mapping in brackets with all that is in it.
    mutating func bracketed() throws(Unknown) {
        var expected = Expectation.entry
        /// The last name of a mapping.
        var name = 0..<0
        brackets.removeAll(keepingCapacity: true)
        repeat {
            if brackets.isEmpty {
                brackets.append(text[at] == 0x7B)
                at += 1
            }
            let end = at
            let isSameLine = try space()
            let start = at
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
                guard expected == .colon, isSameLine, end == name.upperBound, at - name.lowerBound < Self.longestName
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
