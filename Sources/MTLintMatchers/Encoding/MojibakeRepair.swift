/// Undoes wrong decodings of a word, as many as lie over one another, where that makes better text of it.
struct MojibakeRepair: Sendable {
    /// Made when the first text needs one, which few do.
    private static let decoders = CodePage.all.map(MojibakeDecoder.init)

    /// A better reading of a word.
    struct Reading {
        var scalars: [UInt32]
        /// By how many bits it is more likely than the word as it stands.
        var gain: Double
        var isLossy: Bool
        /// The place in ``CodePage/all`` of the encoding that is undone first.
        var page: Int
    }

    private struct Candidate {
        var word: [UInt32]
        var cost: Double
        var lost = 0
    }

    private static let mostLayers = 4
    /// The same mistake made once more, and another one; in bits.
    private static let costOfLayer = 0.5
    private static let costOfOtherLayer = 2.0
    /// What each character is worth that a reading gives up, in bits.
    private static let costOfLoss = 0.4

    /// The readings of a word that are better than the word, one an encoding.
    func readings(of word: [UInt32]) -> [Reading] {
        let cost = plain(word).cost
        var readings: [Reading] = []
        for (page, decoder) in Self.decoders.enumerated() {
            guard let decoded = decoder.decode(word) else { continue }
            var final = undo(decoded.scalars, after: page, depth: 1)
            final.lost += decoded.lost
            let gain = cost - total(final) + decoded.evidence - Self.prior(page, word, final.word)
            if gain > 0, isGood(final) {
                readings.append(Reading(scalars: final.word, gain: gain, isLossy: final.lost > 0, page: page))
            }
        }
        return readings
    }

    /// Whether a reading is text by itself, and no less of a puzzle.
    private func isGood(_ candidate: Candidate) -> Bool { candidate.cost <= 2.2 * Double(candidate.word.count) + 4 }

    /// The rarer an encoding, the more it takes to believe in it; and more where there are no letters at all, as in faces
    /// and drawings.
    private static func prior(_ page: Int, _ word: [UInt32], _ result: [UInt32]) -> Double {
        let hasLetters =
            word.contains { CharacterHabit($0).isLetter } || result.contains { CharacterHabit($0).isLetter }
        return (page == 0 ? 0 : 0.4) + (hasLetters ? 0 : 2)
    }

    /// A word as it stands; but control characters may be those of Windows-1252, which is a simple explanation.
    private func plain(_ word: [UInt32]) -> Candidate {
        let cost = TextCost.cost(word)
        guard word.contains(where: { 0x80..<0xA0 ~= $0 }) else { return Candidate(word: word, cost: cost) }
        let mapped = word.map(CodePage.character(ofControl:))
        let mappedCost = TextCost.cost(mapped) + 3
        return mappedCost < cost ? Candidate(word: mapped, cost: mappedCost) : Candidate(word: word, cost: cost)
    }

    private func total(_ candidate: Candidate) -> Double { candidate.cost + Self.costOfLoss * Double(candidate.lost) }

    private func undo(_ word: [UInt32], after last: Int, depth: Int) -> Candidate {
        var best = plain(word)
        guard depth < Self.mostLayers else { return best }
        var seen: [[UInt32]] = []
        for (page, decoder) in Self.decoders.enumerated() {
            // Many encodings agree on what a word becomes; each further layer would multiply them.
            guard let decoded = decoder.decode(word), !seen.contains(decoded.scalars) else { continue }
            seen.append(decoded.scalars)
            var deeper = undo(decoded.scalars, after: page, depth: depth + 1)
            deeper.lost += decoded.lost
            deeper.cost += page == last ? Self.costOfLayer : Self.costOfOtherLayer
            if total(deeper) - decoded.evidence < total(best) { best = deeper }
        }
        return best
    }
}
