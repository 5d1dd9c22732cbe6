extension FileFormat {
    /// How a format has comments on lines of their own.
    public struct CommentForm: Hashable, Sendable {
        let lead: String
        let tail: String
        /// Whether a comment must stand between blocks that blank lines part.
        public let standsApart: Bool

        /// - Parameter content: without line ends and without what ends the comment.
        public func comment(_ content: String) -> String { lead + content + tail }
    }

    /// nil for a format without comments.
    public var commentForm: CommentForm? {
        switch self {
        case .arb, .csv, .json, .jsonl, .srt, .text, .tsv, .xcstrings: nil
        case .android, .html, .markdown, .resx, .stringsdict, .tmx, .ts, .xliff:
            CommentForm(lead: "<!-- ", tail: " -->", standsApart: false)
        case .po: CommentForm(lead: "# ", tail: "", standsApart: true)
        case .properties, .yaml: CommentForm(lead: "# ", tail: "", standsApart: false)
        case .strings: CommentForm(lead: "/* ", tail: " */", standsApart: false)
        case .vtt: CommentForm(lead: "NOTE ", tail: "", standsApart: true)
        }
    }
}
