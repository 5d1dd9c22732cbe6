/// Writes XML 1.0 straight to bytes, in the order of the calls; UTF-8.
///
/// Text is escaped and characters that XML has no way to write are made visible; that names are names and elements
/// nest is the caller’s part.
struct XMLWriter {
    private var bytes: [UInt8] = []
    private var open: [StaticString] = []
    /// Whether a start tag still lacks its `>`.
    private var isInTag = false

    mutating func declaration() { bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8 }

    /// Begins an element; attributes follow.
    mutating func begin(_ name: StaticString) {
        endTag()
        bytes.append(UInt8(ascii: "<"))
        append(name)
        open.append(name)
        isInTag = true
    }

    /// - Precondition: nothing of the element but attributes is written yet.
    mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(0x20)
        append(name)
        bytes += "=\"".utf8
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": bytes += "&quot;".utf8
            // A parser makes a space of these when they are not written as references.
            case "\t": bytes += "&#9;".utf8
            case "\n": bytes += "&#10;".utf8
            default: append(scalar)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func attribute(_ name: StaticString, _ value: Int) { attribute(name, "\(value)") }

    mutating func text(_ text: String) {
        endTag()
        for scalar in text.unicodeScalars { append(scalar) }
    }

    /// Ends the innermost element that is open.
    mutating func end() {
        guard let name = open.popLast() else { return }
        if isInTag {
            bytes += "/>".utf8
            isInTag = false
            return
        }
        bytes += "</".utf8
        append(name)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func breakLine() {
        endTag()
        bytes.append(0x0A)
    }

    mutating func takeOutput() -> [UInt8] {
        endTag()
        defer { bytes = [] }
        return bytes
    }

    private mutating func endTag() {
        if isInTag { bytes.append(UInt8(ascii: ">")) }
        isInTag = false
    }

    private mutating func append(_ name: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x26: bytes += "&amp;".utf8
        case 0x3C: bytes += "&lt;".utf8
        case 0x3E: bytes += "&gt;".utf8
        case 0x0D: bytes += "&#13;".utf8
        case 0x09, 0x0A, 0x20...0x7E: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x00..<0x20: Glyph(scalar.value, unicode: true).append(to: &bytes)
        case 0xFFFE, 0xFFFF: bytes += "\u{FFFD}".utf8
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }
}
