package import MTLintCore

/// Finds a line that a crawler or publishing system left above or below the text: “date 2023-04-18”.
package struct MetadataLine: NativeMatcher {
    package init(lexicon: inout Lexicon) {}

    package var needs: Analyses { [] }

    /// How many segments from either end such a line may be.
    private static let reach = 4

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let count = text.segments.count
        for (index, segment) in text.segments.enumerated() where index < Self.reach || index >= count - Self.reach {
            guard segment.role == .metadata, let first = segment.tokens.first else { continue }
            // A program writes its keys in lower case; “Date:” may head a letter.
            let isKey = text.isIn(first, .metadataKeys) && text.tokens[first].isLowercase
            guard isKey || text.tokens[first].kind == .number && segment.tokens.count > 5 else { continue }
            matches.report(segment.range, arguments: [MessageArgument("key", text.string(ofToken: first))])
        }
    }
}
