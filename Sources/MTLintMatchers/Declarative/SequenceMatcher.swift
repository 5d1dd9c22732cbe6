package import MTLintCore

/// Finds tokens in a row by what they are.
package struct SequenceMatcher: Matcher {
    private struct Element: Sendable {
        let condition: SequenceCondition
        let excluded: SequenceCondition?
        let count: ClosedRange<Int>
        let spacing: SequenceElement.Spacing?
        let isContext: Bool
        let name: String?
    }

    private let elements: [Element]
    private let anchor: SequenceSpec.Anchor
    private let replacement: MessageTemplate?
    /// The element whose words or marks are looked up to find beginnings, and how many tokens stand before it.
    private let trigger: (element: Int, offset: Int)?

    package init(_ spec: SequenceSpec, lexicon: inout Lexicon) {
        var elements: [Element] = []
        for element in spec.elements {
            let condition = SequenceCondition(element.condition, lexicon: &lexicon)
            let excluded = element.excluded.map { SequenceCondition($0, lexicon: &lexicon) }
            elements.append(
                Element(
                    condition: condition, excluded: excluded, count: element.count, spacing: element.spacing,
                    isContext: element.isContext, name: element.name))
        }
        self.elements = elements
        anchor = spec.anchor
        replacement = spec.replacement
        trigger = Self.trigger(elements)
    }

    package var needs: Analyses { anchor == .sentenceStart ? .sentences : [] }

    private static func trigger(_ elements: [Element]) -> (element: Int, offset: Int)? {
        var offset = 0
        for (index, element) in elements.enumerated() {
            if element.count.lowerBound > 0, !element.condition.words.isEmpty || !element.condition.marks.isEmpty { return (index, offset) }
            guard element.count.lowerBound == element.count.upperBound else { return nil }
            offset += element.count.lowerBound
        }
        return nil
    }

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        var end = 0
        for start in starts(in: text) where start >= end {
            guard let found = match(at: start, in: text) else { continue }
            report(found, in: text, &matches)
            end = max(start + 1, found.last?.upperBound ?? 0)
        }
    }

    private func starts(in text: AnalyzedText) -> [Int] {
        guard let trigger else { return Array(text.tokens.indices) }
        var starts: [Int] = []
        let condition = elements[trigger.element].condition
        for word in condition.words { text.forEach(word: word) { starts.append($0 - trigger.offset) } }
        for mark in condition.marks { if let mark = Unicode.Scalar(mark) { text.forEach(mark: mark) { starts.append($0 - trigger.offset) } } }
        return starts.filter { $0 >= 0 }.sorted()
    }

    /// The tokens of each element, or nil.
    private func match(at start: Int, in text: AnalyzedText) -> [Range<Int>]? {
        if anchor == .sentenceStart, text.sentence(ofToken: start)?.tokens.lowerBound != start { return nil }
        let segment = text.segment(ofToken: start).tokens
        var found: [Range<Int>] = []
        guard segment.contains(start), extend(0, from: start, in: segment, text, &found) else { return nil }
        return found
    }

    /// Matches the elements from one on, each as often as it can, with steps back when the rest does not fit.
    private func extend(_ index: Int, from start: Int, in segment: Range<Int>, _ text: AnalyzedText, _ found: inout [Range<Int>]) -> Bool {
        guard index < elements.count else { return anchor != .segmentEnd || start == segment.upperBound }
        let element = elements[index]
        var end = start
        while end - start < element.count.upperBound, end < segment.upperBound, holds(element, end, text) { end += 1 }
        while end - start >= element.count.lowerBound {
            found.append(start..<end)
            if extend(index + 1, from: end, in: segment, text, &found) { return true }
            found.removeLast()
            end -= 1
        }
        return false
    }

    private func holds(_ element: Element, _ index: Int, _ text: AnalyzedText) -> Bool {
        switch element.spacing {
        case .some?: if !text.tokens[index].hasSpaceBefore { return false }
        case Optional.none: break
        case SequenceElement.Spacing.none?: if text.tokens[index].hasSpaceBefore { return false }
        }
        return element.condition.holds(index, text) && element.excluded?.holds(index, text) != true
    }

    private func report(_ found: [Range<Int>], in text: AnalyzedText, _ matches: inout Matches) {
        let shown = zip(elements, found).filter { !$0.isContext && !$1.isEmpty }.map(\.1)
        guard let first = shown.first, let last = shown.last else { return }
        let range = text.range(ofTokens: first.lowerBound..<last.upperBound)
        var arguments: [MessageArgument] = []
        for (element, tokens) in zip(elements, found) {
            if let name = element.name { arguments.append(MessageArgument(name, text.string(ofTokens: tokens))) }
        }
        let fixes = replacement.map { [ProposedFix.replace(range, with: $0.rendered(arguments), .safe)] } ?? []
        matches.report(range, fixes: fixes, arguments: arguments)
    }
}
