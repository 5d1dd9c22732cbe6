/// A format that mtlint reads and writes.
public enum FileFormat: String, CaseIterable, Sendable {
    case android
    case arb
    case csv
    case html
    case json
    case jsonl
    case markdown
    case po
    case properties
    case resx
    case srt
    case strings
    case stringsdict
    case text
    case tmx
    case ts
    case tsv
    case vtt
    case xcstrings
    case xliff
    case yaml

    /// The endings of file names that tell the format, in lower case.
    public var extensions: [String] {
        switch self {
        case .android: []
        case .arb, .csv, .json, .properties, .resx, .srt, .strings, .stringsdict, .tmx, .ts, .tsv, .vtt, .xcstrings:
            [rawValue]
        case .html: ["html", "htm", "xhtml"]
        case .jsonl: ["jsonl", "ndjson"]
        case .markdown: ["md", "markdown"]
        case .po: ["po", "pot"]
        case .text: ["txt", "text"]
        case .xliff: ["xliff", "xlf"]
        case .yaml: ["yml", "yaml"]
        }
    }

    /// Whether files of the format are looked at when they are met in a folder. Files with the endings of the others
    /// are more often something else than texts.
    public var isTakenInFolders: Bool {
        switch self {
        case .csv, .json, .jsonl, .ts, .tsv, .yaml: false
        default: true
        }
    }

    /// The format that a file's name tells; nil when it tells none.
    public init?(path: String) {
        let name = path.split(separator: "/").last ?? ""
        // Other names that end so are of everything under the sun.
        if name == "strings.xml" || name == "plurals.xml" || name == "arrays.xml" {
            self = .android
            return
        }
        guard let point = name.lastIndex(of: ".") else { return nil }
        let ending = name[name.index(after: point)...].lowercased()
        guard let format = Self.allCases.first(where: { $0.extensions.contains(ending) }) else { return nil }
        self = format
    }

    public func reader(_ options: FormatOptions = FormatOptions()) -> any FormatReader {
        switch self {
        case .android: AndroidReader()
        case .arb: JSONReader(isARB: true)
        case .csv: TableReader(columns: options.columns)
        case .html: HTMLReader()
        case .json: JSONReader(fields: options.textFields)
        case .jsonl: JSONLinesReader(fields: options.textFields, idField: options.idField)
        case .markdown: MarkdownReader()
        case .po: GettextReader()
        case .properties: PropertiesReader()
        case .resx: ResxReader()
        case .srt: SubRipReader()
        case .strings: AppleStringsReader()
        case .stringsdict: StringsDictionaryReader()
        case .text: PlainTextReader(layout: options.layout)
        case .tmx: TMXReader()
        case .ts: QtLinguistReader()
        case .tsv: TableReader(isTabbed: true, columns: options.columns)
        case .vtt: WebVTTReader()
        case .xcstrings: XCStringsReader()
        case .xliff: XLIFFReader()
        case .yaml: YAMLReader()
        }
    }
}
