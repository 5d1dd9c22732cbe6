/// What stands for other characters in the texts of an XML format, besides references.
enum XMLTextEscapes: Sendable {
    case none
    /// A backslash, as in Android's resources.
    case backslash
}
