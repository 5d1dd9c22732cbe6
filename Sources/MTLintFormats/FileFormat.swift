/// A format that mtlint reads and writes.
public enum FileFormat: String, CaseIterable, Sendable {
    case arb
    case csv
    case html
    case json
    case jsonl
    case markdown
    case po
    case properties
    case srt
    case strings
    case text
    case tsv
    case vtt
    case xcstrings

    /// The endings of file names that tell the format, in lower case.
    public var extensions: [String] {
        switch self {
        case .arb, .csv, .json, .properties, .srt, .strings, .tsv, .vtt, .xcstrings: [rawValue]
        case .html: ["html", "htm", "xhtml"]
        case .jsonl: ["jsonl", "ndjson"]
        case .markdown: ["md", "markdown"]
        case .po: ["po", "pot"]
        case .text: ["txt", "text"]
        }
    }

    /// Whether files of the format are looked at when they are met in a folder. Files with the endings of the others
    /// are more often something else than texts.
    public var isTakenInFolders: Bool {
        switch self {
        case .csv, .json, .jsonl, .tsv: false
        default: true
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
        case .arb: JSONReader(isARB: true)
        case .csv: TableReader(columns: options.columns)
        case .html: HTMLReader()
        case .json: JSONReader(fields: options.textFields)
        case .jsonl: JSONLinesReader(fields: options.textFields)
        case .markdown: MarkdownReader()
        case .po: GettextReader()
        case .properties: PropertiesReader()
        case .srt: SubRipReader()
        case .strings: AppleStringsReader()
        case .text: PlainTextReader(layout: options.layout)
        case .tsv: TableReader(isTabbed: true, columns: options.columns)
        case .vtt: WebVTTReader()
        case .xcstrings: XCStringsReader()
        }
    }
}
