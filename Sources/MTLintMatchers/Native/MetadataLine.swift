package import MTLintCore

/// Finds a line that a crawler or publishing system left above or below the text: “date 2023-04-18”.
package struct MetadataLine: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [] }

    /// How many segments from either end such a line may be.
    private static let reach = 4

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let count = text.document.segments.count
        for (index, segment) in zip(text.firstSegment..., text.segments)
        where index < Self.reach || index >= count - Self.reach {
            guard let first = segment.tokens.first, isMetadata(segment, first, text) else { continue }
            matches.report(segment.range, arguments: [MessageArgument("key", text.string(ofToken: first))])
        }
    }
    /// A date or address by its shape, or a key with a colon and a few words behind it (“author: Claire Besson”).
    private func isMetadata(_ segment: AnalyzedSegment, _ first: Int, _ text: AnalyzedText) -> Bool {
        // A program writes its keys in lower case; “Date:” may head a letter.
        let isKey = text.isIn(first, .metadataKeys) && text.tokens[first].isLowercase
        switch segment.role {
        case .metadata: return isKey || text.tokens[first].isNumber && segment.tokens.count > 5
        case .headline, .line:
            return isKey && (3...Self.longest).contains(segment.tokens.count) && text.tokens[first + 1].isMark(":")
        default: return false
        }
    }

    /// In tokens; a longer line says something.
    private static let longest = 10
}
