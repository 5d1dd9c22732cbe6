package import MTLintCore

/// Finds HTML entities that were left in text: “caf&eacute;”, “&amp;quot;”, “& # 39 ;”, “&nbsp”.
package struct UndecodedEntity: NativeMatcher {
    private let ampersand: Trigger

    package init(lexicon: inout Lexicon) { ampersand = lexicon.trigger(mark: "&") }

    package var needs: Analyses { [] }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end: UInt32 = 0
        text.forEach(ampersand) { index in
            let start = text.tokens[index].start
            guard start >= end, let entity = entity(at: start, text) else { return }
            let range = TextRange<InView>(start: start, end: entity.end)
            if isMentioned(range, text) || isMarkup(index, text) || isSpaceAtEdge(entity, index, range, text) { return }
            end = entity.end
            matches.report(range, fixes: [.replace(range, with: entity.string, trust(entity))])
        }
    }

    /// Whether it is a space at the beginning or end of a text, where nothing else keeps one: “&#32;and”.
    private func isSpaceAtEdge(
        _ entity: Entity, _ ampersand: Int, _ range: TextRange<InView>, _ text: AnalyzedText
    ) -> Bool {
        guard entity.scalar == 0x20 || entity.scalar == 0xA0 else { return false }
        let segment = text.segment(ofToken: ampersand).range
        return range.start == segment.start || range.end == segment.end
    }

    private struct Entity {
        var end: UInt32
        var scalar: UInt32
        var hasSemicolon: Bool

        var string: String { Unicode.Scalar(scalar).map { String($0) } ?? "" }
    }

    private func trust(_ entity: Entity) -> Applicability {
        // “<” and “>” may make markup of what follows.
        entity.hasSemicolon && entity.scalar != 0x3C && entity.scalar != 0x3E ? .safe : .suggested
    }

    private func entity(at ampersand: UInt32, _ text: AnalyzedText) -> Entity? {
        let bytes = text.view.text
        var at = skipSpace(Int(ampersand) + 1, bytes)
        let isSpaced = at > Int(ampersand) + 1
        if bytes[at] == 0x23 { return numeric(at + 1, bytes) }
        let start = at
        while isNameByte(bytes[at]), at - start < 10 { at += 1 }
        let name = bytes.string(start..<at)
        let semicolon = skipSpace(at, bytes)
        if bytes[semicolon] == 0x3B {
            guard let scalar = HTMLEntity.scalar(named: name) else { return nil }
            // “AT & T ;” is no entity, but “& quot ;” is.
            let end = semicolon + 1
            if scalar == 0x26, let inner = escaped(end, bytes) { return inner }
            return Entity(end: UInt32(end), scalar: scalar, hasSemicolon: true)
        }
        if isSpaced || bytes[at] == 0x3D { return nil }
        return unended(start..<at, isInWord: ampersand > 0 && isLetter(bytes[Int(ampersand) - 1]), bytes)
    }

    /// The entity without a semicolon that some letters begin with: “&eacutesum”, “&nbsp”.
    ///
    /// Only a letter in a word or a name like no word; “?a=1&copy=2” has none.
    private func unended(_ letters: Range<Int>, isInWord: Bool, _ bytes: PaddedBytes) -> Entity? {
        for length in stride(from: min(letters.count, 6), through: 4, by: -1) {
            let name = bytes.string(letters.lowerBound..<(letters.lowerBound + length))
            guard let scalar = HTMLEntity.scalar(named: name) else { continue }
            let isLetter = 0xC0..<0x100 ~= scalar && (isInWord || length < letters.count)
            guard isLetter || length == letters.count && Self.sureNames.contains(name) else { return nil }
            return Entity(end: UInt32(letters.lowerBound + length), scalar: scalar, hasSemicolon: false)
        }
        return nil
    }

    /// Names that stand for themselves even without a semicolon: no word is spelled like them.
    private static let sureNames: Set<String> = [
        "nbsp", "quot", "rsquo", "lsquo", "rdquo", "ldquo", "ndash", "mdash", "hellip",
    ]

    /// The inner one of “&amp;quot;”.
    private func escaped(_ at: Int, _ bytes: PaddedBytes) -> Entity? {
        if bytes[at] == 0x23 { return numeric(at + 1, bytes) }
        var end = at
        while isNameByte(bytes[end]), end - at < 10 { end += 1 }
        guard end > at, bytes[end] == 0x3B else { return nil }
        guard let scalar = HTMLEntity.scalar(named: bytes.string(at..<end)) else { return nil }
        if scalar == 0x26, let inner = escaped(end + 1, bytes) { return inner }
        return Entity(end: UInt32(end + 1), scalar: scalar, hasSemicolon: true)
    }

    /// “#39;”, “# 39 ;”, “#x27;”: from behind the “#”.
    private func numeric(_ start: Int, _ bytes: PaddedBytes) -> Entity? {
        var at = skipSpace(start, bytes)
        let isHexadecimal = bytes[at] | 0x20 == 0x78
        if isHexadecimal { at += 1 }
        let digits = at
        while at - digits < 7, isNameByte(bytes[at]) { at += 1 }
        guard at > digits, let value = UInt32(bytes.string(digits..<at), radix: isHexadecimal ? 16 : 10) else {
            return nil
        }
        let semicolon = skipSpace(at, bytes)
        guard bytes[semicolon] == 0x3B else { return nil }
        // Browsers read the numbers of control characters as Windows-1252.
        let scalar = CodePage.character(ofControl: value)
        guard scalar >= 0x20, !(0x7F..<0xA0).contains(scalar), let character = Unicode.Scalar(scalar),
            character.properties.generalCategory != .unassigned
        else { return nil }
        return Entity(end: UInt32(semicolon + 1), scalar: scalar, hasSemicolon: true)
    }

    /// One space at most, as tokenizers put it.
    private func skipSpace(_ at: Int, _ bytes: PaddedBytes) -> Int { bytes[at] == 0x20 ? at + 1 : at }
    private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
    private func isNameByte(_ byte: UInt8) -> Bool { isLetter(byte) || 0x30...0x39 ~= byte }

    /// Whether it is set in quotation marks or as code: then the text is about entities.
    private func isMentioned(_ range: TextRange<InView>, _ text: AnalyzedText) -> Bool {
        func isFrame(_ scalar: UInt32?) -> Bool {
            switch scalar {
            case 0x22, 0x27, 0x60, 0x2018, 0x2019, 0x201C, 0x201D, 0xAB, 0xBB, 0x201E, 0x28, 0x29: true
            default: false
            }
        }
        return isFrame(text.scalar(before: range.start)) && isFrame(text.scalar(at: range.end))
    }

    /// Whether the paragraph has tags, and so is a source of HTML in which entities have their place.
    private func isMarkup(_ index: Int, _ text: AnalyzedText) -> Bool {
        let tokens = text.segment(ofToken: index).tokens
        // As far as tags may be off; no more, since there may be many entities.
        let near = max(tokens.lowerBound, index - 60)..<min(tokens.upperBound, index + 60)
        return near.contains { at in
            guard text.tokens[at].isMark("<"), at + 1 < near.upperBound else { return false }
            let next = text.tokens[at + 1]
            return !next.hasSpaceBefore && (next.isMark("/") || next.isWord)
        }
    }
}
