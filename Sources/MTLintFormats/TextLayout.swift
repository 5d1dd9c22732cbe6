/// How the lines of a plain text are to be read.
public enum TextLayout: String, CaseIterable, Sendable {
    /// Lines make up paragraphs; quotations close within them.
    case paragraphs
    /// Every line is a segment of its own, as in corpora with a sentence a line; quotations run over lines.
    case lines
}
