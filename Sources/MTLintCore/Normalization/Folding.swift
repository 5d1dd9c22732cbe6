internal import CICU

/// Forms of a word that make spellings comparable. All take and give UTF-8.
package enum Folding {
    /// Lower case, scalar by scalar, and every apostrophe as U+0027.
    package static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let lower = scalar.value == 0x2019 ? 0x27 : cicu_lowercase(scalar.value)
            result.append(contentsOf: String(Unicode.Scalar(lower) ?? scalar).utf8)
        }
        return result
    }

    /// Lower-case ASCII letters and digits only, other scripts and accents transliterated by ICU
    /// (“Any-Latin; Latin-ASCII; Lower”): “Mao Tsé-toung” becomes “maotsetoung”.
    package static func compact(_ text: String) -> [UInt8] {
        latin(text).filter { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }

    /// Lower-case ASCII where ICU can transliterate.
    package static func latin(_ text: String) -> [UInt8] {
        LatinLetters.folded(text) ?? transliterated(Array(text.utf8))
    }

    /// What ICU's transliterator says. To make it takes longer than to lint an article.
    static func transliterated(_ bytes: [UInt8]) -> [UInt8] {
        var capacity = bytes.count * 2 + 16
        while true {
            var needed: Int32 = 0
            let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                needed = cicu_fold_to_latin(
                    bytes, Int32(clamping: bytes.count), buffer.baseAddress, Int32(clamping: capacity))
                count = Int(max(0, min(needed, Int32(clamping: capacity))))
            }
            if needed < 0 { return lowercased(bytes) }
            if Int(needed) <= capacity { return result }
            capacity = Int(needed)
        }
    }
}
