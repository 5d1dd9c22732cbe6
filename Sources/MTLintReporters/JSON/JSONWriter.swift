import MTLintCore

/// Writes JSON (RFC 8259) straight to bytes, in the order of the calls.
///
/// Commas are put where they belong; that keys and values alternate and brackets pair up is the caller's part.
struct JSONWriter {
    private var bytes: [UInt8] = []
    /// Whether the next key or element has one before it in the same object or array.
    private var hasElementBefore = false

    mutating func openObject() { open(UInt8(ascii: "{")) }
    mutating func closeObject() { close(UInt8(ascii: "}")) }
    mutating func openArray() { open(UInt8(ascii: "[")) }
    mutating func closeArray() { close(UInt8(ascii: "]")) }

    mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        hasElementBefore = false
    }

    mutating func value(_ text: String) { string(text.utf8) }
    /// Writes UTF-8 as a string.
    mutating func value(_ text: [UInt8]) { string(text) }
    mutating func value(_ number: Int) { token("\(number)") }
    mutating func value(_ flag: Bool) { token(flag ? "true" : "false") }
    mutating func null() { token("null") }

    /// Writes a range of a text as a string. The range must lie on borders of scalars.
    mutating func value(_ range: TextRange<InFile>, of text: PaddedBytes) { string(text[range.indices]) }

    mutating func member(_ name: StaticString, _ text: String) {
        key(name)
        value(text)
    }

    mutating func member(_ name: StaticString, _ number: Int) {
        key(name)
        value(number)
    }

    mutating func member(_ name: StaticString, _ number: Hundredths) {
        key(name)
        token(number.description)
    }

    /// Ends a line of a stream of JSON documents; what follows is a document of its own.
    mutating func endLine() {
        bytes.append(0x0A)
        hasElementBefore = false
    }

    /// Breaks the line between two elements: white space to JSON.
    mutating func breakLine() {
        separate()
        bytes.append(0x0A)
        hasElementBefore = false
    }

    /// Appends whole lines that were written before.
    mutating func append(lines: [UInt8]) { bytes += lines }

    /// Writes a value that was taken from another writer.
    mutating func element(_ json: [UInt8]) {
        separate()
        bytes += json
    }

    /// A value that was written by itself; what follows is another.
    mutating func takeElement() -> [UInt8] {
        hasElementBefore = false
        let element = takeOutput()
        // The next one will be about as long.
        bytes.reserveCapacity(element.count)
        return element
    }

    mutating func takeOutput() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func separate() {
        if hasElementBefore { bytes.append(UInt8(ascii: ",")) }
        hasElementBefore = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        hasElementBefore = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        hasElementBefore = true
    }

    private mutating func token(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func string(_ text: some Collection<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        let escapes = text.withContiguousStorageIfAvailable { text in
            appendEscaped(text)
            return true
        }
        if escapes == nil { Array(text).withUnsafeBufferPointer { appendEscaped($0) } }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends the inside of a string, in stretches that need no escape.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2 else { continue }
            if byte != 0xE2 {
                bytes.append(contentsOf: text[start..<index])
                appendEscape(byte)
                start = index + 1
            } else if index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 {
                // U+2028 and U+2029 end a line in older JavaScript.
                bytes.append(contentsOf: text[start..<index])
                bytes.append(contentsOf: (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
                start = index + 3
            }
        }
        bytes.append(contentsOf: text[start...])
    }

    private mutating func appendEscape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
            let digits = String(byte, radix: 16)
            bytes.append(contentsOf: "u00\(byte < 0x10 ? "0" : "")\(digits)".utf8)
        }
    }
}
