internal import MTLintCore

/// Which characters may stand in YAML and mean no more than they do elsewhere.
enum YAMLCharacters {
    /// Whether a text has no control character, no line break but LF and CR LF, and nothing else that YAML refuses.
    static func arePlain(_ text: PaddedBytes) -> Bool {
        text.withUnsafeBytes { bytes in
            // Numbers and no way out of the loop: so it looks at many bytes at a time.
            var (bad, suspect) = (UInt8(0), UInt8(0))
            for index in 0..<text.count {
                let byte = bytes[index]
                let isControl: UInt8 = byte < 0x20 ? 1 : 0
                let isSpace: UInt8 = (byte == 0x09 ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
                bad |= isControl & ~isSpace | (byte == 0x7F ? 1 : 0)
                suspect |=
                    (byte == 0x0D ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte == 0xE2 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
            }
            return bad == 0 && (suspect == 0 || suspectsAreHarmless(bytes, text.count))
        }
    }

    private static func suspectsAreHarmless(_ bytes: UnsafeBufferPointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count {
            // Behind the last byte stand zeros.
            switch bytes[index] {
            case 0x0D where bytes[index + 1] != 0x0A: return false
            // C1 controls and NEL.
            case 0xC2 where bytes[index + 1] < 0xA0: return false
            // LINE SEPARATOR and PARAGRAPH SEPARATOR.
            case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8: return false
            // A byte order mark, and what is no character.
            case 0xEF where bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF: return false
            case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: return false
            default: break
            }
        }
        return true
    }
}
