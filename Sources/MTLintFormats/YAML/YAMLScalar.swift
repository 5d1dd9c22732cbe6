/// A scalar of a YAML file as it stands there.
struct YAMLScalar {
    enum Style {
        case plain, singleQuoted, doubleQuoted
        /// `|`: lines are lines.
        case literal
        /// `>`: lines make up paragraphs.
        case folded
    }

    /// In the file, with its quotation marks or header.
    let range: Range<Int>
    let style: Style
}
