/// Writes replacements as they are: for plain text.
public struct VerbatimEncoder: ReplacementEncoder {
    public init() {}

    public func encode(_ replacement: String, at range: TextRange<InFile>, of source: PaddedBytes) -> String? {
        replacement
    }
}
