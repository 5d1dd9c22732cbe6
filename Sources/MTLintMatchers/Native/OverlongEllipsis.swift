package import MTLintCore

/// Finds points in a row that are too many for an ellipsis: “exist.....”.
package struct OverlongEllipsis: NativeMatcher {
    private let stops: Trigger
    private let ellipsis: Trigger

    package init(lexicon: inout Lexicon) {
        stops = lexicon.trigger(stop: .closeToNext)
        ellipsis = lexicon.trigger(mark: "…")
    }

    package var needs: Analyses { [] }

    /// Four are an ellipsis and a full stop.
    private static let most = 4

    package func match(in text: AnalyzedText, _ matches: inout Matches) {
        let replacement = text.occurrences(of: ellipsis).isEmpty ? "..." : "…"
        var end = 0
        for first in text.occurrences(of: stops).lazy.map(Int.init) where first >= end && text.isMark(first, ".") {
            end = first
            while text.isMark(end, "."), end == first || text.isClose(end) { end += 1 }
            // Leaders and forms to fill in have space, or nothing, before them.
            guard end - first > Self.most, text.isClose(first), text.isWord(first - 1),
                text.isEnd(before: end) || text.isWordEnd(before: end), !text.isNumber(end)
            else { continue }
            let range = text.range(ofTokens: first..<end)
            matches.report(range, fixes: [.replace(range, with: replacement, .safe)])
        }
    }
}
