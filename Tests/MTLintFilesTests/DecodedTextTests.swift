import MTLintCore
import Testing

@testable import MTLintFiles

private func error(_ bytes: [UInt8], named name: String? = nil) -> FileError? {
    do {
        _ = try DecodedText(decoding: bytes, as: name.flatMap(TextEncoding.init(named:)), path: "in.txt")
        return nil
    } catch {
        return error as FileError
    }
}

@Test func bytesThatAreNotUTF8AreReportedWithTheirPlace() {
    let bytes = Array("é\r\n日本 ".utf8) + [0xE9, 0x74]
    #expect(
        error(bytes)?.description == "in.txt:2:4: error: byte 0xE9 at offset 11 is not UTF-8;"
            + " say how the file is encoded with “--encoding NAME”")
    #expect(error(bytes)?.isBinary == false)
}

@Test func offsetsCountTheByteOrderMarkAndColumnsDoNot() {
    let error = error([0xEF, 0xBB, 0xBF, 0x61, 0xFF])
    #expect(error?.line == 1)
    #expect(error?.column == 2)
    #expect(error?.message.hasPrefix("byte 0xFF at offset 4 is not UTF-8") == true)
}

@Test(
    arguments: [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
        [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
        [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE],
        [0xFF],
    ] as [[UInt8]])
func illFormedSequencesAreFoundWhereverTheyStand(sequence: [UInt8]) {
    for length in 0...40 {
        let bytes = [UInt8](repeating: 0x61, count: length) + sequence
        #expect(UTF8Text.firstInvalid(in: bytes.span) == length)
        let followed = bytes + Array("é and more than sixteen bytes of it".utf8)
        #expect(UTF8Text.firstInvalid(in: followed.span) == length)
    }
}

@Test func theBordersOfWellFormedUTF8AreAccepted() {
    let borders: [Unicode.Scalar] = [
        "\u{1}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "\u{CFFF}", "\u{D000}", "\u{D7FF}",
        "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{3FFFF}", "\u{40000}", "\u{FFFFF}", "\u{100000}", "\u{10FFFF}",
    ]
    for scalar in borders {
        for length in 0...20 {
            let bytes = Array((String(repeating: "a", count: length) + String(Character(scalar))).utf8)
            #expect(UTF8Text.firstInvalid(in: bytes.span) == nil)
        }
    }
}

@Test func aLoneSurrogateIsReportedWithItsPlace() {
    let highAlone = error([0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0x3D, 0xD8, 0x62, 0])
    #expect(highAlone?.description == "in.txt:2:2: error: lone surrogate 0xD83D is not UTF-16 (offset 8)")
    let lowAlone = error([0xFE, 0xFF, 0xDC, 0x00])
    #expect(lowAlone?.description == "in.txt:1:1: error: lone surrogate 0xDC00 is not UTF-16 (offset 2)")
    #expect(error([0xFE, 0xFF, 0xD8, 0x3D])?.message.hasPrefix("lone surrogate 0xD83D") == true)
}

@Test func anOddLengthIsNoUTF16() {
    #expect(
        error([0xFF, 0xFE, 0x61, 0, 0x62])?.description
            == "in.txt:1:2: error: the file ends in the middle of a UTF-16 code unit (offset 4)")
}

@Test func aNULMakesAFileBinary() {
    let files: [[UInt8]] = [
        [0x61, 0x0A, 0x62, 0, 0x63], [0x61, 0x0A, 0x62, 0, 0xFF], [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0, 0],
    ]
    for bytes in files {
        let error = error(bytes)
        #expect(error?.isBinary == true)
        #expect(error?.description == "in.txt:2:2: error: looks like a binary file: it has a NUL here")
    }
    // The beginning of a PNG: binary first of all, and not merely no UTF-8.
    #expect(error([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D])?.isBinary == true)
    #expect(error([0x61, 0, 0x62], named: "windows-1252")?.isBinary == true)
}

@Test func bytesThatANamedEncodingDoesNotHaveAreReportedWithTheirPlace() {
    // 日 LF 本, and a lead byte without its trail byte.
    let error = error([0x93, 0xFA, 0x0A, 0x96, 0x7B, 0x81, 0x20], named: "Shift_JIS")
    #expect(error?.line == 2)
    #expect(error?.column == 2)
    #expect(error?.message.hasPrefix("byte 0x81 at offset 5 is not Shift_JIS") == true)
}

@Test func aCutSequenceAtTheEndIsReported() {
    let error = error([0x61, 0x93], named: "Shift_JIS")
    #expect(error?.column == 2)
    #expect(error?.message.hasPrefix("byte 0x93 at offset 1 is not Shift_JIS") == true)
}

@Test func textThatCannotBeWrittenBackExactlyIsRefused() {
    // ISO-2022-JP with an escape sequence that changes nothing: decoded, it would be lost.
    let error = error([0x61, 0x0A, 0x62, 0x1B, 0x28, 0x42, 0x63], named: "ISO-2022-JP")
    #expect(error?.line == 2)
    #expect(error?.message.hasPrefix("the bytes at offset 3 can’t be written back exactly in ISO-2022-JP") == true)
}

/// How random bytes are made: any, or such as look like UTF-8 or UTF-16 and then go wrong.
private func randomBytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let length = Int.random(in: 0...80, using: &generator)
    switch Int.random(in: 0...3, using: &generator) {
    case 0: return (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    case 1:
        let text = String((0..<length).map { _ in "aé€😀\n日 ".randomElement(using: &generator) ?? "a" })
        return text.utf8.dropLast(Int.random(in: 0...min(3, text.utf8.count), using: &generator))
    case 2:
        let mark: [UInt8] = Bool.random(using: &generator) ? [0xFF, 0xFE] : [0xFE, 0xFF]
        return mark + (0..<length).map { _ in [0, 0x61, 0xD8, 0xDC, 0x0A].randomElement(using: &generator) ?? 0 }
    default:
        var bytes = Array(String(repeating: "aé€😀", count: 8).utf8)
        for _ in 0..<2 {
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 1...255, using: &generator)
        }
        return bytes
    }
}

@Test func randomBytesEitherRoundTripOrAreRefused() throws {
    var generator = SeededGenerator(seed: 1)
    let names: [String?] = [
        nil, "utf-16le", "windows-1252", "Shift_JIS", "gb18030", "ISO-2022-JP", "Big5", "UTF-7", "UTF-32",
    ]
    let encodings = names.map { $0.flatMap(TextEncoding.init(named:)) }
    var decodable = 0
    for _ in 0..<1_500 {
        let bytes = randomBytes(&generator)
        for encoding in encodings {
            let decoded: DecodedText
            do throws(FileError) {
                decoded = try DecodedText(decoding: bytes, as: encoding)
            } catch {
                #expect(error.line != nil && error.column != nil)
                continue
            }
            decodable += 1
            #expect(UTF8Text.firstInvalid(in: Array(decoded.text.bytes).span) == nil)
            #expect(try decoded.encoding.encode(decoded.text.bytes) == bytes)
        }
    }
    #expect(decodable > 1_000)
}

@Test func theValidatorAgreesWithTheStandardLibrary() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
        let bytes = randomBytes(&generator)
        #expect((UTF8Text.firstInvalid(in: bytes.span) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    }
}
