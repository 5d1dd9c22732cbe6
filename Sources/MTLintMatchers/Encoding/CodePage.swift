/// A single-byte encoding that UTF-8 is often read in by mistake.
///
/// Bytes that an encoding leaves undefined stand for the control characters of their number, as most decoders have it.
/// The characters are those of the Unicode Consortium's mapping tables.
struct CodePage: Sendable {
    let name: String
    /// The scalars of the bytes 0x80 to 0xFF.
    private let upperHalf: [UInt32]
    private let bytes: [UInt32: UInt8]

    /// - Parameter characters: those of the bytes 0x80 to 0xFF; U+FFFD where a byte is undefined.
    private init(_ name: String, _ characters: String) {
        self.name = name
        upperHalf = characters.unicodeScalars.enumerated().map { $1.value == 0xFFFD ? UInt32(0x80 + $0) : $1.value }
        var bytes: [UInt32: UInt8] = [:]
        // Text that went through Latin-1 has the control characters themselves.
        if name == "Windows-1252" { for byte: UInt8 in 0x80..<0xA0 { bytes[UInt32(byte)] = byte } }
        for (index, scalar) in upperHalf.enumerated() { bytes[scalar] = UInt8(0x80 + index) }
        self.bytes = bytes
    }

    /// What Windows-1252 has for the number of a control character, or the scalar itself.
    static func character(ofControl scalar: UInt32) -> UInt32 {
        0x80..<0xA0 ~= scalar ? all[0].upperHalf[Int(scalar) - 0x80] : scalar
    }

    /// The byte that a scalar beyond ASCII was read from, if the encoding has it.
    func byte(of scalar: UInt32) -> UInt8? { bytes[scalar] }

    /// All scalars beyond ASCII that the encoding has, with their bytes.
    var mapping: [UInt32: UInt8] { bytes }

    /// Those that come up most first.
    static let all: [CodePage] = [
        CodePage(
            "Windows-1252",
            """
            €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\
            \u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\
            \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
            °±²³´µ¶·¸¹º»¼½¾¿\
            ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
            ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß\
            àáâãäåæçèéêëìíîï\
            ðñòóôõö÷øùúûüýþÿ
            """),
        CodePage(
            "Windows-1250",
            """
            €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\
            \u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\
            \u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż\
            °±˛ł´µ¶·¸ąş»Ľ˝ľż\
            ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
            ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
            ŕáâăäĺćçčéęëěíîď\
            đńňóôőö÷řůúűüýţ˙
            """),
        CodePage(
            "Windows-1251",
            """
            ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ\
            ђ‘’“”•–—\u{FFFD}™љ›њќћџ\
            \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї\
            °±Ііґµ¶·ё№є»јЅѕї\
            АБВГДЕЖЗИЙКЛМНОП\
            РСТУФХЦЧШЩЪЫЬЭЮЯ\
            абвгдежзийклмноп\
            рстуфхцчшщъыьэюя
            """),
        CodePage(
            "Windows-1253",
            """
            €\u{FFFD}‚ƒ„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{A0}΅Ά£¤¥¦§¨©\u{FFFD}«¬\u{AD}®―\
            °±²³΄µ¶·ΈΉΊ»Ό½ΎΏ\
            ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ\
            ΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήί\
            ΰαβγδεζηθικλμνξο\
            πρςστυφχψωϊϋόύώ\u{FFFD}
            """),
        CodePage(
            "Windows-1254",
            """
            €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}\u{FFFD}Ÿ\
            \u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯\
            °±²³´µ¶·¸¹º»¼½¾¿\
            ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ\
            ĞÑÒÓÔÕÖ×ØÙÚÛÜİŞß\
            àáâãäåæçèéêëìíîï\
            ğñòóôõö÷øùúûüışÿ
            """),
        CodePage(
            "Windows-1257",
            """
            €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰\u{FFFD}‹\u{FFFD}¨ˇ¸\
            \u{FFFD}‘’“”•–—\u{FFFD}™\u{FFFD}›\u{FFFD}¯˛\u{FFFD}\
            \u{A0}\u{FFFD}¢£¤\u{FFFD}¦§Ø©Ŗ«¬\u{AD}®Æ\
            °±²³´µ¶·ø¹ŗ»¼½¾æ\
            ĄĮĀĆÄÅĘĒČÉŹĖĢĶĪĻ\
            ŠŃŅÓŌÕÖ×ŲŁŚŪÜŻŽß\
            ąįāćäåęēčéźėģķīļ\
            šńņóōõö÷ųłśūüżž˙
            """),
        CodePage(
            "ISO-8859-2",
            """
            \u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}\u{8D}\u{8E}\u{8F}\
            \u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\
            \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ\
            °ą˛ł´ľśˇ¸šşťź˝žż\
            ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
            ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
            ŕáâăäĺćçčéęëěíîď\
            đńňóôőö÷řůúűüýţ˙
            """),
        CodePage(
            "Mac Roman",
            """
            ÄÅÇÉÑÖÜáàâäãåçéè\
            êëíìîïñóòôöõúùûü\
            †°¢£§•¶ß®©™´¨≠ÆØ\
            ∞±≤≥¥µ∂∑∏π∫ªºΩæø\
            ¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
            –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ\
            ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\
            \u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
            """),
        CodePage(
            "code page 437",
            """
            ÇüéâäàåçêëèïîìÄÅ\
            ÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
            áíóúñÑªº¿⌐¬½¼¡«»\
            ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
            └┴┬├─┼╞╟╚╔╩╦╠═╬╧\
            ╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
            αßΓπΣσµτΦΘΩδ∞φε∩\
            ≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
            """),
    ]
}
