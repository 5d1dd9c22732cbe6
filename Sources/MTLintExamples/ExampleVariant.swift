internal import CICU
internal import MTLintCore

/// An example's text in another form, with the marks where the same things are in it.
struct ExampleVariant {
    /// What failures call it.
    let name: String
    let text: String
    /// In bytes of UTF-8 of `text`, in order.
    let marks: [Range<Int>]
    /// What the fix is to give, where the example says so.
    let good: String?
    /// Whether the fixed text is to be `good` byte for byte; canonically equivalent is enough otherwise.
    let isExact: Bool

    /// A paragraph that shifts every offset by a number that is not the number of its characters.
    private static let prefix = "Žluťoučký kůň 😀 —\n\n"

    static func variants(of example: RuleExample) -> [ExampleVariant] {
        let plain = ExampleVariant(
            name: "as it is", text: example.text.text, marks: example.text.marks, good: example.good, isExact: true)
        let shifted = plain.mapped("behind a paragraph of multi-byte characters") {
            prefix + $0
        } at: {
            $0 + prefix.utf8.count
        }
        return [plain, shifted, shifted.decomposed, plain.withCRLF, shifted.decomposed.withCRLF]
    }

    /// In Normalization Form D, by ICU.
    private var decomposed: ExampleVariant {
        mapped("\(name), decomposed", isExact: false) {
            Self.decomposed($0)
        } at: { offset in
            Self.decomposed(String(decoding: text.utf8.prefix(offset), as: UTF8.self)).utf8.count
        }
    }

    private static func decomposed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var capacity = bytes.count * 2 + 16
        while true {
            var needed: Int32 = 0
            let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                needed = cicu_nfd(bytes, Int32(clamping: bytes.count), buffer.baseAddress, Int32(clamping: capacity))
                count = Int(max(0, min(needed, Int32(clamping: capacity))))
            }
            if needed < 0 { return text }
            if Int(needed) <= capacity { return String(decoding: result, as: UTF8.self) }
            capacity = Int(needed)
        }
    }

    private var withCRLF: ExampleVariant {
        mapped("\(name), with CR LF") { text in
            var bytes: [UInt8] = []
            for byte in text.utf8 { bytes += byte == 0x0A ? [0x0D, 0x0A] : [byte] }
            return String(decoding: bytes, as: UTF8.self)
        } at: { offset in
            offset + text.utf8.prefix(offset).count { $0 == 0x0A }
        }
    }

    private func mapped(
        _ name: String, isExact: Bool? = nil, _ transform: (String) -> String, at map: (Int) -> Int
    ) -> ExampleVariant {
        ExampleVariant(
            name: name, text: transform(text), marks: marks.map { map($0.lowerBound)..<map($0.upperBound) },
            good: good.map(transform), isExact: isExact ?? self.isExact)
    }
}
