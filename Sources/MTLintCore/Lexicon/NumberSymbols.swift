internal import CICU

/// What parts the digits of a number in a locale, from ICU.
///
/// Loading a locale's data takes a while: ask for it where something was found, once a text.
package struct NumberSymbols: Sendable {
    package let decimal: String
    package let grouping: String

    /// nil when ICU has nothing on the locale.
    package init?(_ language: LanguageTag) {
        guard let decimal = Self.symbol(language, CICU_DECIMAL_SEPARATOR),
            let grouping = Self.symbol(language, CICU_GROUPING_SEPARATOR)
        else { return nil }
        self.decimal = decimal
        self.grouping = grouping
    }

    private static func symbol(_ language: LanguageTag, _ symbol: Int) -> String? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let length = cicu_number_symbol(language.tag, Int32(symbol), &bytes, Int32(bytes.count))
        return length > 0 ? String(decoding: bytes.prefix(Int(length)), as: UTF8.self) : nil
    }
}
