/// The classes of a word, by how it is written.
///
/// A word of a list that is written in lower case has its class in any case, one with a capital only with one (“Monday”),
/// one in capitals only in capitals (“AP”, the agency, is not “ap”).
package struct ClassSet: Hashable, Sendable {
    package var any: WordClasses = []
    package var capitalized: WordClasses = []
    package var capitals: WordClasses = []

    package static let none = ClassSet()

    package init() {}

    /// The classes of a word with these flags.
    @inline(__always)
    package func classes(for flags: Token.Flags) -> WordClasses {
        // Without branches: which words are capitalized can't be foreseen.
        let isCapitalized = UInt32(flags.rawValue &>> 2) & 1
        let isCapitals = UInt32(flags.rawValue &>> 3) & isCapitalized
        return WordClasses(
            rawValue: any.rawValue | capitalized.rawValue & (0 &- isCapitalized) | capitals.rawValue & (0 &- isCapitals)
        )
    }

    /// Reads the sets of a ``LexiconImage``.
    static func parse(_ text: StaticString) -> [ClassSet] {
        text.withUTF8Buffer { bytes in
            var sets: [ClassSet] = []
            var set = ClassSet()
            var field = 0
            var value: UInt32 = 0
            for byte in bytes {
                switch byte {
                case UInt8(ascii: ","), UInt8(ascii: ";"):
                    let classes = WordClasses(rawValue: value)
                    if field == 0 {
                        set.any = classes
                    } else if field == 1 {
                        set.capitalized = classes
                    } else {
                        set.capitals = classes
                    }
                    (field, value) = (field + 1, 0)
                    if byte == UInt8(ascii: ";") {
                        sets.append(set)
                        (set, field) = (ClassSet(), 0)
                    }
                default: value = value &<< 4 | UInt32(byte < 0x40 ? byte &- 0x30 : byte &- 0x57) & 15
                }
            }
            return sets
        }
    }

    /// The set as ``parse(_:)`` reads it.
    package var text: String {
        [any, capitalized, capitals].map { String($0.rawValue, radix: 16) }.joined(separator: ",") + ";"
    }
}
