/// Where in a text the phrases and sequences of a rule may stand.
public enum MatchAnchor: String, CaseIterable, Sendable {
    case anywhere
    case sentenceStart = "sentence-start"
    /// Nothing but marks before it in its segment.
    case segmentStart = "segment-start"
    /// Nothing behind it in its segment.
    case segmentEnd = "segment-end"
    /// Nothing but marks besides it in its segment.
    case segment
}
