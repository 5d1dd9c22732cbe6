/// Finds the words of a text that were decoded wrong, and what they were.
struct MojibakeFinder: Sendable {
    private let repair = MojibakeRepair()

    /// A stretch that was decoded wrong.
    struct Finding {
        /// Indices of scalars.
        var range: Range<Int>
        var scalars: [UInt32]
        /// Whether characters were given up.
        var isLossy: Bool
        /// Whether another decoding explains it as well.
        var isDoubtful: Bool
    }

    private struct Candidate {
        var range: Range<Int>
        var readings: [MojibakeRepair.Reading]
        /// Whether it is too slight to be believed where the paragraph's other words were not read the same way.
        var needsCompany = false
    }

    /// The gain in bits that a word needs, and the one that it needs beside others that were decoded wrong.
    private static let leastGain = 3.0
    private static let leastGainBeside = 1.0
    /// What it speaks for an encoding that the paragraph's other words were read in it.
    private static let gainOfCompany = 1.5
    /// In scalars: what is longer is no word.
    private static let longestWord = 500

    /// Whether a word that was decoded wrong might begin with the two scalars.
    func isStart(_ first: UInt32, _ second: UInt32) -> Bool { MojibakeStarts.all.isStart(first, second) }

    /// - Parameter text: the scalars of a paragraph.
    func find(_ text: [UInt32]) -> [Finding] {
        let candidates = candidates(text)
        var support = [Double](repeating: 0, count: CodePage.all.count)
        var isDamaged = false
        for reading in candidates.filter({ !$0.needsCompany }).flatMap(\.readings) where reading.gain >= Self.leastGain
        {
            support[reading.page] += reading.gain
            isDamaged = true
        }
        let usual = support.indices.max { support[$0] < support[$1] }
        return candidates.compactMap { candidate in
            func gain(_ reading: MojibakeRepair.Reading) -> Double {
                reading.gain + (isDamaged && reading.page == usual ? Self.gainOfCompany : 0)
            }
            let readings = candidate.readings.filter { !candidate.needsCompany || isDamaged && $0.page == usual }
            guard let best = readings.max(by: { gain($0) < gain($1) }),
                best.gain >= (isDamaged ? Self.leastGainBeside : Self.leastGain)
            else { return nil }
            return Finding(
                range: candidate.range, scalars: best.scalars, isLossy: best.isLossy,
                isDoubtful: candidates.count == 1 && Self.isAmbiguous(text[candidate.range])
                    || Self.hasLostBytes(text[candidate.range]))
        }
    }

    /// “Ã¥” alone is “å” by way of Latin-1, and “ô” if its second half came by way of Mac Roman.
    private static func isAmbiguous(_ word: ArraySlice<UInt32>) -> Bool {
        word.count { $0 >= 0x80 } == 2 && word.contains(0xC3) && word.contains(0xA5)
    }

    /// “â?¢”: a question mark behind what begins a sequence, and more of it: a byte was given up for it on the way, and
    /// what the others seem to say is nonsense.
    private static func hasLostBytes(_ word: ArraySlice<UInt32>) -> Bool {
        zip(word, word.dropFirst()).contains { 0xC2...0xF4 ~= $0 && $1 == 0x3F }
    }

    private func candidates(_ text: [UInt32]) -> [Candidate] {
        var candidates: [Candidate] = []
        var at = 0
        while at < text.count {
            guard text[at] >= 0x80, MojibakeStarts.all.isStart(text[at], at + 1 < text.count ? text[at + 1] : 0x20)
            else {
                if let joined = spacedCapital(text, at) { candidates.append(joined) }
                at = max(at + 1, candidates.last?.range.upperBound ?? 0)
                continue
            }
            let range = word(text, at, from: candidates.last?.range.upperBound ?? 0)
            var candidate = Candidate(range: range, readings: [])
            var word = Array(text[range])
            if word.last == 0xC3, range.upperBound < text.count, text[range.upperBound] == 0x20 {
                // The second byte of “à” became a space: “Ã la carte” lost another, “Ã  la carte” did not.
                word.append(0xA0)
                let isJoined = isJoined(text, range.upperBound + 1)
                let isDoubled = range.upperBound + 1 < text.count && text[range.upperBound + 1] == 0x20
                if isJoined || isDoubled { candidate.range = range.lowerBound..<(range.upperBound + 1) }
            }
            candidate.readings = repair.readings(of: word)
            if range.count == 1 {
                // A letter by itself may be spaced text.
                for index in candidate.readings.indices { candidate.readings[index].gain -= 1 }
            }
            if !candidate.readings.isEmpty { candidates.append(candidate) }
            at = max(candidate.range.upperBound, at + 1)
        }
        return candidates
    }

    /// “Å veices” for “Šveices”: a capital whose second byte became a space.
    private func spacedCapital(_ text: [UInt32], _ at: Int) -> Candidate? {
        guard 0xC4...0xC5 ~= text[at], at + 2 < text.count, text[at + 1] == 0x20, at == 0 || Self.isSpace(text[at - 1]),
            CharacterHabit(text[at + 2]).kind == .lower
        else { return nil }
        let end =
            text[(at + 2)...].prefix(Self.longestWord).firstIndex(where: Self.isSpace)
            ?? min(text.count, at + Self.longestWord)
        let readings = repair.readings(of: [text[at], 0xA0] + text[(at + 2)..<end])
        return readings.isEmpty ? nil : Candidate(range: at..<end, readings: readings, needsCompany: true)
    }

    /// Portuguese joins its “à”: “às”, “àquele”.
    private func isJoined(_ text: [UInt32], _ start: Int) -> Bool {
        let next = text[start...].prefix { $0 >= 0x61 && $0 <= 0x7A }.map { UInt8(truncatingIfNeeded: $0) }
        return ["s", "quele", "queles", "quela", "quelas", "quilo"].contains(String(decoding: next, as: UTF8.self))
            && (start + next.count >= text.count || text[start + next.count] != 0x27)
    }

    /// The word that a place is in, between white space, over spaces that stand for a byte of a character.
    private func word(_ text: [UInt32], _ at: Int, from earliest: Int) -> Range<Int> {
        var start = at
        while start > earliest, at - start < Self.longestWord {
            if Self.isSpace(text[start - 1]) {
                guard start > earliest + 1, MojibakeStarts.all.isCut(text, start - 1) else { break }
            }
            start -= 1
        }
        var end = at + 1
        while end < text.count, end - at < Self.longestWord {
            if Self.isSpace(text[end]), !MojibakeStarts.all.isCut(text, end) { break }
            end += 1
        }
        return start..<end
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || scalar == 0x0A || scalar == 0x09 || scalar == 0x0D
    }
}
