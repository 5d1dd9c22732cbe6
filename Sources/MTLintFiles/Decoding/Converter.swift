internal import CICU
internal import MTLintCore

/// One of ICU's converters between an encoding and UTF-8.
struct Converter: ~Copyable {
    /// Bytes, or a character, that the encoding does not have, by their offset in what was given.
    struct BadSequence: Error {
        let offset: Int
    }

    private let handle: OpaquePointer

    /// The converter by any of its names, or nil when ICU knows none.
    init?(named name: String) {
        // ICU takes an empty name for the system's encoding, and looks for an unknown one among files.
        let isPlain = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "-_.:,=+() ".utf8.contains(byte)
            }
        }
        guard !name.isEmpty, isPlain, let handle = cicu_converter_open(name) else { return nil }
        self.handle = handle
    }

    deinit { cicu_converter_close(handle) }

    /// The usual name, which leads to the same converter.
    var name: String { String(cString: cicu_converter_name(handle)) }

    /// The bytes as UTF-8.
    func decode(_ bytes: Span<UInt8>) throws(BadSequence) -> PaddedBytes {
        if bytes.isEmpty { return PaddedBytes() }
        let handle = handle
        var capacity = bytes.count + bytes.count / 2 + 16
        while true {
            var needed: Int64 = 0
            var badOffset: Int64 = 0
            let text = bytes.withUnsafeBufferPointer { input in
                PaddedBytes(capacity: capacity) { output in
                    needed = cicu_decode(
                        handle, input.baseAddress, Int64(input.count), output.baseAddress, Int64(output.count),
                        &badOffset)
                    return Int(max(0, min(needed, Int64(output.count))))
                }
            }
            if needed < 0 { throw BadSequence(offset: Int(badOffset)) }
            if needed <= capacity { return text }
            capacity = Int(needed)
        }
    }

    /// UTF-8 as bytes of the encoding.
    func encode(_ text: some Collection<UInt8>) throws(BadSequence) -> [UInt8] {
        if text.isEmpty { return [] }
        let handle = handle
        let text = Array(text)
        var capacity = text.count + 16
        while true {
            var needed: Int64 = 0
            var badOffset: Int64 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
                needed = cicu_encode(handle, text, Int64(text.count), output.baseAddress, Int64(capacity), &badOffset)
                count = Int(max(0, min(needed, Int64(capacity))))
            }
            if needed < 0 { throw BadSequence(offset: Int(badOffset)) }
            if needed <= capacity { return bytes }
            capacity = Int(needed)
        }
    }
}
