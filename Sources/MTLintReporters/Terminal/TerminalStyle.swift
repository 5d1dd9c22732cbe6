import MTLintCore

/// How a stretch of a report for people looks, where colour is on.
enum TerminalStyle: Equatable {
    case plain
    case bold
    /// Line numbers and frames.
    case frame
    case severity(Severity)
    /// A line of a diff.
    case removed, added
    /// The part of a diff's line that differs.
    case removedPart, addedPart

    /// The parameters of the ANSI sequence “select graphic rendition” (ECMA-48, 8.3.117); empty for plain text.
    var parameters: StaticString {
        switch self {
        case .plain: ""
        case .bold: "1"
        case .frame: "34"
        case .severity(.error): "1;31"
        case .severity(.warning): "1;33"
        case .severity(.note): "1;36"
        case .removed: "31"
        case .added: "32"
        case .removedPart: "1;4;31"
        case .addedPart: "1;4;32"
        }
    }
}
