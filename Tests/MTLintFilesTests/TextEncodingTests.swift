import MTLintCore
import Testing

@testable import MTLintFiles

/// Checks that bytes decode to a text in an encoding, and that encoding gives them back.
private func expectRoundTrip(
    _ bytes: [UInt8], named name: String? = nil, text: String, encoding: TextEncoding,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let requested = name.flatMap(TextEncoding.init(named:))
    let decoded = try DecodedText(decoding: bytes, as: requested)
    #expect(decoded.text.string(0..<decoded.text.count) == text, sourceLocation: sourceLocation)
    #expect(decoded.encoding == encoding, sourceLocation: sourceLocation)
    #expect(try decoded.encoding.encode(decoded.text.bytes) == bytes, sourceLocation: sourceLocation)
}

/// Scalars of one to four bytes in UTF-8, one of them outside of the Basic Multilingual Plane.
private let sample = "a é € 😀\r\n"

@Test func utf8RoundTrips() throws {
    let bytes = Array(sample.utf8)
    try expectRoundTrip(bytes, text: sample, encoding: .utf8)
    try expectRoundTrip(bytes, named: "UTF8", text: sample, encoding: .utf8)
    try expectRoundTrip([0xEF, 0xBB, 0xBF] + bytes, text: sample, encoding: .utf8WithByteOrderMark)
    try expectRoundTrip([], text: "", encoding: .utf8)
    try expectRoundTrip([0xEF, 0xBB, 0xBF], text: "", encoding: .utf8WithByteOrderMark)
}

@Test func onlyOneByteOrderMarkIsTakenOff() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    try expectRoundTrip(mark + mark + [0x61], text: "\u{FEFF}a", encoding: .utf8WithByteOrderMark)
}

@Test func utf16RoundTrips() throws {
    let big = sample.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = sample.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try expectRoundTrip([0xFE, 0xFF] + big, text: sample, encoding: .utf16BigEndian)
    try expectRoundTrip([0xFF, 0xFE] + little, text: sample, encoding: .utf16LittleEndian)
    try expectRoundTrip([0xFE, 0xFF] + big, named: "utf-16", text: sample, encoding: .utf16BigEndian)
    // Without a mark the name decides, and none is added.
    let plainBig = try #require(TextEncoding(named: "utf-16be"))
    let plainLittle = try #require(TextEncoding(named: "UTF-16LE"))
    try expectRoundTrip(big, named: "utf-16be", text: sample, encoding: plainBig)
    try expectRoundTrip(little, named: "utf-16le", text: sample, encoding: plainLittle)
    try expectRoundTrip(little, named: "utf-16", text: sample, encoding: plainLittle)
}

@Test func utf32IsRecognisedByItsMark() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0, 0x00, 0xF6, 0x01, 0]
    let decoded = try DecodedText(decoding: bytes)
    #expect(decoded.text.bytes.elementsEqual("a😀".utf8))
    #expect(decoded.encoding.name == "UTF-32LE")
    #expect(decoded.encoding.hasByteOrderMark)
    #expect(try decoded.encoding.encode(decoded.text.bytes) == bytes)
}

@Test func legacyEncodingsRoundTrip() throws {
    let windows = try #require(TextEncoding(named: "cp1252"))
    #expect(windows.name == "windows-1252")
    try expectRoundTrip([0x93, 0xE9, 0x94, 0x20, 0x80], named: "windows-1252", text: "“é” €", encoding: windows)
    let shiftJIS = try #require(TextEncoding(named: "shift-jis"))
    #expect(shiftJIS.name == "Shift_JIS")
    try expectRoundTrip(
        [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x0A], named: "Shift_JIS", text: "日本語\n", encoding: shiftJIS)
    let gb = try #require(TextEncoding(named: "gb18030"))
    try expectRoundTrip([0xD6, 0xD0, 0x94, 0x39, 0xFC, 0x36], named: "GB18030", text: "中😀", encoding: gb)
}

@Test func longLegacyTextsRoundTrip() throws {
    // Longer than what the converter takes at a time, with characters across the borders.
    let text = String(repeating: "a日本語の文章。\n", count: 12_000)
    let encoding = try #require(TextEncoding(named: "euc-jp"))
    for prefix in ["", "b", "bb"] {
        let bytes = try encoding.encode(Array((prefix + text).utf8))
        let decoded = try DecodedText(decoding: bytes, as: encoding)
        #expect(decoded.text.bytes.elementsEqual((prefix + text).utf8))
    }
}

@Test(arguments: ["windows-1250", "windows-1251", "ISO-8859-15", "KOI8-R", "windows-1258"])
func everyByteOfASingleByteEncodingRoundTripsOrIsRefused(name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    var decodable = 0
    for byte in UInt8(1)...0xFF {
        guard let decoded = try? DecodedText(decoding: [0x61, byte], as: encoding) else { continue }
        decodable += 1
        #expect(try decoded.encoding.encode(decoded.text.bytes) == [0x61, byte])
    }
    #expect(decodable > 230)
}

@Test func unknownNamesAreNone() {
    for name in ["", "utf-9", "klingon", "../../etc/passwd", "utf-8\n", "é"] {
        #expect(TextEncoding(named: name) == nil, "\(name)")
    }
}

@Test func aNameIsTheSameEncodingInAnySpelling() {
    #expect(TextEncoding(named: "latin1") == TextEncoding(named: "ISO-8859-1"))
    #expect(TextEncoding(named: "utf8") == .utf8)
    #expect(TextEncoding(named: "UTF-8") == .utf8)
    #expect(TextEncoding(named: "utf_8") == .utf8)
    #expect(TextEncoding(named: "utf-16") == .utf16LittleEndian)
}

@Test func aByteOrderMarkOutweighsTheNamedEncoding() throws {
    try expectRoundTrip(
        [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], named: "windows-1252", text: "é", encoding: .utf8WithByteOrderMark)
}

@Test func aCharacterThatDoesNotExistIsNamedWithItsOffset() throws {
    let latin = try #require(TextEncoding(named: "ISO-8859-1"))
    let error = #expect(throws: UnencodableCharacter.self) { try latin.encode(Array("é 😀".utf8)) }
    #expect(error?.offset == 3)
    #expect(error?.character == "😀")
    #expect(error?.description == "“😀” (U+1F600) does not exist in ISO-8859-1")
}

@Test func theOffsetOfAMissingCharacterIsExactFarInsideAText() throws {
    let latin = try #require(TextEncoding(named: "ISO-8859-1"))
    // Round the borders of the converter's pivot (4,096 units) and of its pieces (65,536 bytes).
    for length in Array(4_088...4_100) + Array(65_530...65_540) {
        for (character, size) in [("😀", 4), ("“", 3)] {
            let text = Array((String(repeating: "a", count: length) + character + "tail").utf8)
            let error = #expect(throws: UnencodableCharacter.self) { try latin.encode(text) }
            #expect(error?.offset == length, "\(size) bytes at \(length)")
        }
    }
}

@Test func textThatIsNotUTF8IsNotEncoded() throws {
    for name in ["utf-16", "windows-1252"] {
        let encoding = try #require(TextEncoding(named: name))
        let error = #expect(throws: UnencodableCharacter.self) {
            try encoding.encode([0x61, 0x62, 0xC3, 0x28] as [UInt8])
        }
        #expect(error?.offset == 2, "\(name)")
    }
}
