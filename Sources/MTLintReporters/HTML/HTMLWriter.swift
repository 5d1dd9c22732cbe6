import MTLintCore

/// Writes HTML straight to bytes; UTF-8.
///
/// Markup is only ever a literal of the program, so that nothing that comes from a file can become markup: all else
/// goes through ``text(_:)``, which escapes it.
struct HTMLWriter {
    private var bytes: [UInt8] = []

    mutating func markup(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Writes a number, as text or in an attribute.
    mutating func number(_ number: Int) { bytes += "\(number)".utf8 }

    /// Writes text, or the value of an attribute in double quotation marks. What could hide or steer the page’s text,
    /// such as marks that turn the direction of writing, is made visible.
    mutating func text(_ text: String) {
        for scalar in text.unicodeScalars { append(scalar.value) }
    }

    /// Writes a range of a text, which must lie on borders of scalars.
    mutating func text(_ range: Range<Int>, of text: PaddedBytes) {
        var index = range.lowerBound
        while index < range.upperBound {
            let scalar = text.scalar(at: index)
            append(scalar.value)
            index += scalar.length
        }
    }

    mutating func takeOutput() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func append(_ scalar: UInt32) {
        switch scalar {
        case 0x26: bytes += "&amp;".utf8
        case 0x3C: bytes += "&lt;".utf8
        case 0x3E: bytes += "&gt;".utf8
        case 0x22: bytes += "&quot;".utf8
        case 0x27: bytes += "&#39;".utf8
        case 0x20...0x7E, 0x09: bytes.append(UInt8(truncatingIfNeeded: scalar))
        default:
            for scalar in Glyph(scalar, unicode: true).text.unicodeScalars {
                // A stand-in may be “<U+202E>”.
                if scalar == "<" {
                    bytes += "&lt;".utf8
                } else if scalar == ">" {
                    bytes += "&gt;".utf8
                } else {
                    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
            }
        }
    }
}
