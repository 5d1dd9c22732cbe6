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
            guard bytes.prefix(document.count).contains(where: { $0 >= 0x80 }),
                let base = bytes.baseAddress, let length = Int32(exactly: document.count),
                !cicu_is_nfc(base, length), let normalization = cicu_nfc(base, length)
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
}
