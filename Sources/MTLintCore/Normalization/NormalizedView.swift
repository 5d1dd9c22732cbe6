internal import CICU

/// A document's text in Normalization Form C, with the exact way back.
package struct NormalizedView: Sendable {
    package let text: PaddedBytes
    package let map: OffsetMap<InView, InDocument>

    /// The view of a text; the text itself, uncopied, when it is in NFC already.
    ///
    /// Normalizes with ICU's `Normalizer2::normalizeUTF8` and its edit list.
    package init(of document: PaddedBytes) {
        let changed: (PaddedBytes, OffsetMap<InView, InDocument>)? = document.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, Self.needsNormalization(base, document.count),
                let length = Int32(exactly: document.count), let normalization = cicu_nfc(base, length)
            else { return nil }
            defer { cicu_normalization_close(normalization) }
            var builder = OffsetMapBuilder<InView, InDocument>()
            var edit = cicu_edit()
            while cicu_normalization_next(normalization, &edit) {
                if edit.changed {
                    builder.replace(from: UInt32(edit.new_length), to: UInt32(edit.old_length))
                } else {
                    builder.copy(UInt32(edit.old_length))
                }
            }
            var newLength: Int32 = 0
            let text = cicu_normalization_text(normalization, &newLength)
            return (PaddedBytes(UnsafeBufferPointer(start: text, count: Int(newLength))), builder.finish())
        }
        (text, map) = changed ?? (document, .identity)
    }

    /// Whether a text is not in NFC.
    ///
    /// All scalars below U+0300 are as they are in NFC, and so are the dashes, quotation marks and other marks from
    /// U+2010 to U+2027. Only a line with another one is shown to ICU: a line break is a border for normalization.
    private static func needsNormalization(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        let raw = UnsafeRawPointer(bytes)
        var index = 0
        while index < count {
            // The padding makes the loads behind the last byte safe.
            if Self.isASCII(raw + index) {
                index &+= 64
                continue
            }
            if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                index &+= 8
                continue
            }
            let byte = bytes[index]
            if byte < 0xCC {
                index &+= 1
            } else if byte == 0xE2, bytes[index &+ 1] == 0x80, (0x90...0xA7).contains(bytes[index &+ 2]) {
                index &+= 3
            } else {
                var start = index
                while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
                var end = index
                while end < count, bytes[end] != 0x0A { end += 1 }
                guard let length = Int32(exactly: end - start), cicu_is_nfc(bytes + start, length) else { return true }
                index = end
            }
        }
        return false
    }

    /// Whether the next 64 bytes are all ASCII.
    @inline(__always)
    private static func isASCII(_ bytes: UnsafeRawPointer) -> Bool {
        var high: UInt64 = 0
        for offset in stride(from: 0, to: 64, by: 8) {
            high |= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        }
        return high & 0x8080_8080_8080_8080 == 0
    }
}
