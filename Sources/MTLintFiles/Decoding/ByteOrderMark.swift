/// U+FEFF at the beginning of a file, which tells how the file is encoded.
package struct ByteOrderMark {
    /// The encoding that the mark tells.
    let encoding: TextEncoding
    /// How many bytes of the file to leave out; 0 where the converter decodes the mark.
    let length: Int

    /// The mark in UTF-8.
    package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The mark that the bytes begin with, or nil.
    ///
    /// The mark of UTF-32LE begins like that of UTF-16LE; it wins, since a text that begins with NUL is none.
    init?(beginning bytes: Span<UInt8>) {
        func begin(_ mark: UInt8...) -> Bool {
            bytes.count >= mark.count && mark.indices.allSatisfy { bytes[$0] == mark[$0] }
        }
        if begin(0xEF, 0xBB, 0xBF) {
            self.init(encoding: .utf8WithByteOrderMark, length: 3)
        } else if begin(0xFF, 0xFE, 0x00, 0x00) {
            self.init(encoding: TextEncoding(.named("UTF-32LE"), hasByteOrderMark: true), length: 0)
        } else if begin(0x00, 0x00, 0xFE, 0xFF) {
            self.init(encoding: TextEncoding(.named("UTF-32BE"), hasByteOrderMark: true), length: 0)
        } else if begin(0xFF, 0xFE) {
            self.init(encoding: .utf16LittleEndian, length: 2)
        } else if begin(0xFE, 0xFF) {
            self.init(encoding: .utf16BigEndian, length: 2)
        } else {
            return nil
        }
    }

    private init(encoding: TextEncoding, length: Int) {
        self.encoding = encoding
        self.length = length
    }
}
