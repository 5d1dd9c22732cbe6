/// The endings of ordinal numbers in digits.
enum EnglishOrdinal {
    /// “st” of 21st, “th” of 11th.
    static func suffix(of number: Int) -> String {
        if 11...13 ~= number % 100 { return "th" }
        return switch number % 10 {
        case 1: "st"
        case 2: "nd"
        case 3: "rd"
        default: "th"
        }
    }
}
