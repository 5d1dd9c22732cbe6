internal import MTLintCore

/// Makes the filters of a language's names.
enum NameFilters {
    /// A filter of the forms that stand on a line each.
    static func ofForms(_ lines: String) -> String {
        var builder = FormFilterBuilder()
        for form in lines.utf8.split(separator: 0x0A) { builder.add(form) }
        return builder.build(bits: 16)
    }

    /// A filter of the names of `single-names` and what is left of them without a letter or two.
    static func ofNames(_ lines: String) -> String {
        var builder = FormFilterBuilder()
        for line in lines.utf8.split(separator: 0x0A) {
            // The sign, the first letter and the length stand before the name.
            let form = line.dropFirst(3).prefix { $0 != 0x09 }
            let isWellKnown = line.first == UInt8(ascii: "^")
            builder.add(form, without: isWellKnown && form.count >= NameOdds.shortestOfTwoEdits ? 2 : 1)
        }
        return builder.build(bits: 16)
    }

    /// A filter of what the names of `single-names` have in common with words that are nearly surely misspellings of them.
    ///
    /// - Parameters are the tables of the language's common and frequent words.
    static func ofMisspellings(_ lines: String, common: String, frequent: String) -> String {
        let words = { (lines: String) in Set(lines.utf8.split(separator: 0x0A).map(Array.init)) }
        let (common, frequent) = (words(common), words(frequent))
        var builder = FormFilterBuilder()
        for line in lines.utf8.split(separator: 0x0A) {
            let fields = line.dropFirst(3).split(separator: 0x09)
            guard fields.count >= 2, let digit = fields[1].first, let letter = fields[1].last else { continue }
            let form = Array(fields[0])
            let rank = Int(digit &- 0x30)
            let prior = max(
                NameOdds.prior(isCommon: common.contains(form), isFrequent: frequent.contains(form)),
                NameOdds.prior(frequency: Int(letter &- 0x61), rank: rank))
            builder.addMisspellings(of: form, prior: prior, rank: rank)
        }
        return builder.build(bits: 16)
    }
}
