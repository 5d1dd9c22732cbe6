/// Letters of Cyrillic and Greek that look like Latin ones, as Unicode's table of confusable characters (UTS #39,
/// `confusables.txt`) pairs them: those that no reader tells apart in print.
enum Lookalikes {
    /// The Latin letter that a Cyrillic or Greek one looks like.
    static func latin(_ scalar: UInt32) -> Unicode.Scalar? { toLatin[scalar] }
    /// The Cyrillic letter that a Latin one looks like.
    static func cyrillic(_ scalar: UInt32) -> Unicode.Scalar? { toCyrillic[scalar] }

    private static let cyrillicPairs = "АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ЅS ІI ЈJ аa еe оo рp сc хx уy ѕs іi јj"
    private static let greekPairs = "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo"

    private static let toLatin = table("\(cyrillicPairs) \(greekPairs)", reversed: false)
    private static let toCyrillic = table(cyrillicPairs, reversed: true)

    private static func table(_ pairs: String, reversed: Bool) -> [UInt32: Unicode.Scalar] {
        var table: [UInt32: Unicode.Scalar] = [:]
        for pair in pairs.split(separator: " ") {
            let scalars = Array(pair.unicodeScalars)
            guard let first = scalars.first, let last = scalars.last else { continue }
            if reversed { table[last.value] = first } else { table[first.value] = last }
        }
        return table
    }
}
