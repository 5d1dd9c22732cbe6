import ArgumentParser
import MTLintKit

/// Reads a value of an enumeration, and says what was meant when it is not one.
enum Choice {
    static func parse<Value>(_ text: String, _ what: String) throws -> Value
    where Value: RawRepresentable<String> & CaseIterable {
        if let value = Value(rawValue: text) { return value }
        let all = Value.allCases.map(\.rawValue)
        throw ValidationError(
            "unknown \(what) “\(text)”\(Spelling.didYouMean(text, among: all)) (known: \(all.joined(separator: ", ")))")
    }

    static func language(_ text: String) throws -> LanguageTag {
        guard let tag = LanguageTag(text) else {
            throw ValidationError("“\(text)” is not a language tag; English is “en”")
        }
        return tag
    }

    static func encoding(_ text: String) throws -> TextEncoding {
        guard let encoding = TextEncoding(named: text) else { throw ValidationError("unknown encoding “\(text)”") }
        return encoding
    }
}
