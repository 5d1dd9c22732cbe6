internal import MTLintCore

/// Why bytes are not text in an encoding, and where.
struct DecodingFailure: Error {
    /// The text before the place, in UTF-8.
    let textBefore: PaddedBytes
    /// Lower case, no full stop.
    let message: String
    let isBinary: Bool

    /// A byte that is no part of a text in an encoding.
    static func badByte(_ byte: UInt8, at offset: Int, of encoding: String, before: PaddedBytes) -> DecodingFailure {
        let digits = String(byte, radix: 16, uppercase: true)
        let hex = byte < 0x10 ? "0x0\(digits)" : "0x\(digits)"
        return DecodingFailure(
            textBefore: before,
            message: "byte \(hex) at offset \(offset) is not \(encoding);"
                + " say how the file is encoded with “--encoding NAME”",
            isBinary: false
        )
    }

    /// A NUL.
    static func binary(before: PaddedBytes) -> DecodingFailure {
        DecodingFailure(textBefore: before, message: "looks like a binary file: it has a NUL here", isBinary: true)
    }
}
