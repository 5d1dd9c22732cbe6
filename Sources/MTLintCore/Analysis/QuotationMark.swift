/// What the marks of quotations are, and which closes which.
///
/// The pairs are those of CLDR's delimiters in all locales, as `Scripts/quotations/delimiters.c` reads them from ICU 72,
/// and straight marks.
package enum QuotationMark {
    /// The pairs of double marks: opening, closing.
    package static let doublePairs: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("\"", "\""), ("“", "”"), ("„", "“"), ("„", "”"), ("”", "”"), ("”", "“"), ("«", "»"), ("»", "«"), ("「", "」"),
        ("『", "』"),
    ]

    /// The pairs of single marks, for the second level and for British quotations.
    package static let singlePairs: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("'", "'"), ("‘", "’"), ("‚", "‘"), ("‚", "’"), ("’", "’"), ("’", "‘"), ("‘", "‘"), ("‹", "›"), ("›", "‹"),
    ]

    /// Whether a scalar is a double mark of any style.
    static func isDouble(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F, 0x301D...0x301F, 0xFF02: true
        default: false
        }
    }

    /// Whether a scalar is a single mark of any style; most of these are apostrophes.
    static func isSingle(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x27, 0x2018...0x201B, 0x2039, 0x203A: true
        default: false
        }
    }

    /// Whether a mark can open a quotation in some style.
    static func canOpen(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x300D, 0x300F, 0x301E, 0x301F: false
        default: true
        }
    }

    /// Whether a mark is sure to open: nothing in CLDR closes with it.
    static func onlyOpens(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x201A, 0x201E, 0x300C, 0x300E, 0x301D: true
        default: false
        }
    }

    /// Whether a mark closes what another opened.
    ///
    /// - Parameter leans: whether the mark leans on what stands before it, as a closing one does. Then it may also close
    ///   what a mark of another style opened: `"rust belt”`.
    static func closes(_ mark: UInt32, _ opening: UInt32, leans: Bool) -> Bool {
        switch (opening, mark) {
        case (0x22, 0x22), (0xFF02, 0xFF02), (0x201C, 0x201D), (0x201D, 0x201D), (0x201E, 0x201C), (0x201E, 0x201D),
            (0x201F, 0x201D), (0xAB, 0xBB), (0xBB, 0xAB), (0x300C, 0x300D), (0x300E, 0x300F), (0x301D, 0x301E),
            (0x301D, 0x301F), (0x2039, 0x203A), (0x203A, 0x2039):
            true
        case (0x27, 0x27), (0x2018, 0x2019), (0x2018, 0x2018), (0x2019, 0x2019), (0x2019, 0x2018), (0x201A, 0x2018),
            (0x201A, 0x2019), (0x201B, 0x2019), (0x22, 0x201D), (0x22, 0x201C), (0x201C, 0x22), (0x201C, 0x201C),
            (0x201D, 0x201C), (0x201E, 0x22), (0x201E, 0x201E), (0xBB, 0xBB):
            leans
        default: false
        }
    }
}
