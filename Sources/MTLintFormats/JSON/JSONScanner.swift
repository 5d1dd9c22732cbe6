internal import MTLintCore

/// Reads JSON (RFC 8259), and refuses what is none.
struct JSONScanner {
    let text: PaddedBytes
    private let limit: Int
    private(set) var at: Int
    private var path: [JSONStep] = []

    /// What is not taken as it stands in a string.
    private static let special = ByteSet([0x22, 0x5C]).withControls()
    /// Values are nested no deeper.
    private static let deepest = 512

    init(_ text: PaddedBytes, _ range: Range<Int>) {
        self.text = text
        at = range.lowerBound
        limit = range.upperBound
    }

    /// Reads one value and the white space round it.
    mutating func value(_ visitor: inout some JSONVisitor) throws(FormatError) {
        try value(&visitor, depth: 0)
        space()
    }

    /// Reads one value that nothing but white space follows.
    mutating func wholeText(_ visitor: inout some JSONVisitor) throws(FormatError) {
        try value(&visitor)
        if at < limit { throw FormatError(at: at, "text behind the JSON value") }
    }

    private mutating func value(_ visitor: inout some JSONVisitor, depth: Int) throws(FormatError) {
        space()
        guard at < limit else { throw FormatError(at: at, "the JSON ends where a value is expected") }
        switch text[at] {
        case 0x22:
            let content = try string()
            visitor.string(content, at: path)
        case 0x7B: try object(&visitor, depth)
        case 0x5B: try array(&visitor, depth)
        case 0x74: try word("true")
        case 0x66: try word("false")
        case 0x6E: try word("null")
        case 0x2D, 0x30...0x39:
            let start = at
            try number()
            visitor.number(start..<at, at: path)
        default: throw FormatError(at: at, "no JSON value begins like this")
        }
    }

    private mutating func object(_ visitor: inout some JSONVisitor, _ depth: Int) throws(FormatError) {
        guard depth < Self.deepest else { throw FormatError(at: at, "nested too deeply") }
        at += 1
        space()
        if text[at] == 0x7D, at < limit {
            at += 1
            return
        }
        while true {
            space()
            guard at < limit, text[at] == 0x22 else {
                throw FormatError(at: at, "expected a member’s name in quotation marks")
            }
            path.append(.member(try string()))
            space()
            guard at < limit, text[at] == 0x3A else { throw FormatError(at: at, "expected “:” behind a member’s name") }
            at += 1
            try value(&visitor, depth: depth + 1)
            path.removeLast()
            if try isLast(closing: 0x7D, "}") { return }
        }
    }

    private mutating func array(_ visitor: inout some JSONVisitor, _ depth: Int) throws(FormatError) {
        guard depth < Self.deepest else { throw FormatError(at: at, "nested too deeply") }
        at += 1
        space()
        if text[at] == 0x5D, at < limit {
            at += 1
            return
        }
        var index = 0
        while true {
            path.append(.element(index))
            try value(&visitor, depth: depth + 1)
            path.removeLast()
            index += 1
            if try isLast(closing: 0x5D, "]") { return }
        }
    }

    /// Reads the comma behind an element, or the bracket behind the last one.
    private mutating func isLast(closing bracket: UInt8, _ name: String) throws(FormatError) -> Bool {
        space()
        guard at < limit, text[at] == 0x2C || text[at] == bracket else {
            throw FormatError(at: at, "expected “,” or “\(name)”")
        }
        at += 1
        return text[at - 1] == bracket
    }

    /// Reads a string; returns it without its quotation marks.
    private mutating func string() throws(FormatError) -> Range<Int> {
        let start = at + 1
        var index = start
        while true {
            index = text.firstOffset(of: Self.special, in: index..<limit)
            let byte = text[index]
            if index < limit, byte == 0x22 { break }
            if index < limit, byte == 0x5C {
                try escape(index)
                index += 2
            } else {
                throw index >= limit
                    ? FormatError(at: at, "the string does not end")
                    : FormatError(at: index, "a control character in a string has to be escaped")
            }
        }
        at = index + 1
        return start..<index
    }

    private func escape(_ index: Int) throws(FormatError) {
        switch text[index + 1] {
        case 0x22, 0x2F, 0x5C, 0x62, 0x66, 0x6E, 0x72, 0x74: return
        case 0x75 where text[(index + 2)..<(index + 6)].allSatisfy(Self.isHexadecimal): return
        default: throw FormatError(at: index, "no escape of JSON")
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 }

    private mutating func word(_ word: String) throws(FormatError) {
        guard at + word.utf8.count <= limit, text[at..<(at + word.utf8.count)].elementsEqual(word.utf8) else {
            throw FormatError(at: at, "no JSON value begins like this")
        }
        at += word.utf8.count
    }

    private mutating func number() throws(FormatError) {
        let start = at
        if text[at] == 0x2D { at += 1 }
        let hasZero = text[at] == 0x30
        let whole = digits()
        var isNumber = whole > 0 && !(hasZero && whole > 1)
        if text[at] == 0x2E {
            at += 1
            isNumber = digits() > 0 && isNumber
        }
        if text[at] | 0x20 == 0x65 {
            at += 1
            if text[at] == 0x2B || text[at] == 0x2D { at += 1 }
            isNumber = digits() > 0 && isNumber
        }
        if !isNumber { throw FormatError(at: start, "no number of JSON") }
    }

    private mutating func digits() -> Int {
        let start = at
        while text[at] &- 0x30 < 10 { at += 1 }
        return at - start
    }

    private mutating func space() {
        while at < limit, text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x0D || text[at] == 0x09 { at += 1 }
    }
}
