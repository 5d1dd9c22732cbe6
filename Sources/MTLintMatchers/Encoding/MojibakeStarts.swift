/// Tells quickly whether two characters could begin a sequence of UTF-8 in one of the ``CodePage``s.
struct MojibakeStarts: Sendable {
    /// A bit an encoding, for the scalars below the length: it has the scalar as the first byte of a sequence.
    private let leads: [UInt16]
    private let continuations: [UInt16]
    private let longLeads: [UInt16]
    private static let limit = 0x2600

    /// Those of every encoding; made when the first text with a character beyond ASCII needs them.
    static let all = MojibakeStarts()

    private init() {
        var leads = [UInt16](repeating: 0, count: Self.limit)
        var longLeads = leads
        var continuations = leads
        for (index, page) in CodePage.all.enumerated() {
            for (scalar, byte) in page.mapping where scalar < Self.limit {
                let bit = UInt16(1) << UInt16(index)
                if 0xC2...0xF4 ~= byte { leads[Int(scalar)] |= bit }
                if 0xE0...0xF4 ~= byte { longLeads[Int(scalar)] |= bit }
                if 0x80...0xBF ~= byte { continuations[Int(scalar)] |= bit }
            }
        }
        self.leads = leads
        self.continuations = continuations
        self.longLeads = longLeads
    }

    /// Whether a sequence may begin with the two.
    func isStart(_ first: UInt32, _ second: UInt32) -> Bool {
        guard first < Self.limit, leads[Int(first)] != 0 else { return false }
        // “Ã” by itself is most often an “à” whose second byte became a space.
        if second == 0xFFFD || second == 0x20 && first == 0xC3 { return true }
        return second < Self.limit && leads[Int(first)] & continuations[Int(second)] != 0
    }

    /// Whether the space at an index may stand for a byte of a sequence of three bytes, begun before it.
    func isCut(_ text: [UInt32], _ space: Int) -> Bool {
        guard space > 0, space + 1 < text.count, text[space] == 0x20 else { return false }
        func page(_ index: Int, _ table: [UInt16]) -> UInt16 {
            index >= 0 && text[index] < Self.limit ? table[Int(text[index])] : 0
        }
        // Three bytes with the space in the middle or at the end.
        return page(space - 1, longLeads) & page(space + 1, continuations) != 0
            || page(space - 2, longLeads) & page(space - 1, continuations) != 0
            || page(space - 1, leads) & page(space + 1, leads) & 0b1 != 0 && text[space - 1] >= 0xD0
    }
}
