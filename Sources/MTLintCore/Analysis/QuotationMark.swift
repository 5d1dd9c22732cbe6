/// What a mark can do for a quotation.
enum QuotationMark {
    case opening
    case closing
    /// A straight mark, or one that opens in some languages and closes in others.
    case either
    case none

    /// The double marks of all styles that CLDR's delimiters know. Single marks are left out: they are apostrophes too.
    init(_ token: Token) {
        guard token.isPunctuation else {
            self = .none
            return
        }
        switch token.id {
        case 0x22, 0x201D, 0x201C, 0xAB, 0xBB, 0xFF02:
            self = .either
        case 0x201E, 0x201F, 0x300C, 0x300E, 0x301D: self = .opening
        case 0x300D, 0x300F, 0x301E, 0x301F: self = .closing
        default: self = .none
        }
    }
}
