extension FormFilterBuilder {
    /// Adds what a known name has in common with words that are nearly surely misspellings of it: the name, or what is left
    /// of it without a letter or two. Of rare and short names that is nothing.
    ///
    /// The first letter of a misspelling is the name's.
    ///
    /// - Parameters:
    ///   - prior: how often texts have the name; see ``NameOdds``.
    ///   - rank: of the name.
    package mutating func addMisspellings(of name: [UInt8], prior: Int, rank: Int) {
        func isLikely(_ letters: Int, _ cost: Int) -> Bool {
            NameOdds.likelihood(letters: letters, prior: prior, cost: cost, lead: .max, rank: rank)
                + NameOdds.ofWordAlone >= NameOdds.leastOfMisspelling
        }
        let count = name.count
        let hashes = FormHashes(name)
        let costs = name.indices.map { EditCost.least(at: $0, of: name) }
        if isLikely(count + 1, EditCost.leastOfExtra) { add(hash: hashes.whole) }
        for index in name.indices.dropFirst()
        where isLikely(count - 1, costs[index].missing) || isLikely(count, costs[index].changed) {
            add(hash: hashes.without(index))
        }
        guard rank >= NameOdds.leastRankOfWellKnown, count >= NameOdds.shortestOfTwoEdits else { return }
        if isLikely(count + 2, 2 * EditCost.leastOfExtra) { add(hash: hashes.whole) }
        let least = costs.map { min($0.missing, $0.changed) }
        for index in name.indices.dropFirst() {
            if isLikely(count + 1, EditCost.leastOfExtra + least[index]) { add(hash: hashes.without(index)) }
            for other in (index + 1)..<count where isLikely(count, least[index] + least[other]) {
                add(hash: hashes.without(index, other))
            }
        }
    }
}
