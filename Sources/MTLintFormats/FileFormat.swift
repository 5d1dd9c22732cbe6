/// A format that mtlint reads and writes.
public enum FileFormat: String, CaseIterable, Sendable {
    case text
    case html
    case markdown

    /// The endings of file names that tell the format, in lower case.
    public var extensions: [String] {
        switch self {
        case .text: ["txt", "text"]
        case .html: ["html", "htm", "xhtml"]
        case .markdown: ["md", "markdown"]
        }
    }

    /// The format that a file's name tells; nil when it tells none.
    public init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        guard let point = name.lastIndex(of: ".") else { return nil }
        let ending = name[name.index(after: point)...].lowercased()
        guard let format = Self.allCases.first(where: { $0.extensions.contains(ending) }) else { return nil }
        self = format
    }

    public func reader(_ options: FormatOptions = FormatOptions()) -> any FormatReader {
        switch self {
        case .text: PlainTextReader(layout: options.layout)
        case .html: HTMLReader()
        case .markdown: MarkdownReader()
        }
    }
}
