import ArgumentParser
import MTLintCore
import MTLintKit

/// `mtlint-dev read FILE…`
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what a format's reader takes out of files: a line of JSON a segment.",
        discussion: """
            For each segment its role, the language that the file states, its text, the texts in it that no rule may \
            change, its range in the file in bytes, and what it was translated from. It is also checked that what is not \
            decoded stands in the file as it does in the text.
            """)

    @Argument(help: "The files.")
    var files: [String]

    @Option(help: "Their format; told by their names if not given.")
    var format: String?

    @Option(help: "Read them so often and say how fast, a line a format, instead.")
    var rounds = 0

    func run() throws {
        var texts: [(format: FileFormat, text: PaddedBytes)] = []
        for path in files {
            var reader = FileReader()
            guard let format = format.map({ FileFormat(rawValue: $0) }) ?? FileFormat(path: path) else {
                throw ValidationError("unknown format of \(path)")
            }
            var text = PaddedBytes()
            do {
                text = try reader.read(path).text
                let document = try format.reader().document(of: text)
                if rounds > 0 { texts.append((format, text)) } else { show(path, document) }
            } catch let error as FormatError {
                print(FileError(path: path, text: text, offset: error.offset, message: error.message).description)
            } catch let error as FileError {
                print(error.description)
            }
        }
        for (format, files) in Dictionary(grouping: texts, by: \.format).sorted(by: {
            $0.key.rawValue < $1.key.rawValue
        }) {
            print("\(format.rawValue): \(try speed(format, files.map(\.text)))")
        }
    }

    /// How fast all files of a format are read: the fastest of the rounds.
    private func speed(_ format: FileFormat, _ texts: [PaddedBytes]) throws -> String {
        let reader = format.reader()
        var best = Duration.seconds(1000)
        var segments = 0
        for _ in 0..<rounds {
            let time = try ContinuousClock().measure {
                segments = try texts.reduce(0) { $0 + (try reader.document(of: $1).segments.count) }
            }
            best = min(best, time)
        }
        let size = texts.reduce(0) { $0 + $1.count }
        let rate = Int(Double(size) / 1e6 / (best / Duration.seconds(1)))
        return "\(rate) MB/s, \(texts.count) files, \(size) bytes, \(segments) segments"
    }

    private func show(_ path: String, _ document: Document) {
        var at: UInt32 = 0
        for stretch in document.map.stretches {
            let same = TextRange<InDocument>(start: at, end: stretch.from.start)
            at = stretch.from.end
            guard let range = document.map.exact(same), !same.isEmpty else { continue }
            if document.text[same.indices] != document.source[range.indices] {
                print("\(path): the text is not the file’s at \(range)")
            }
        }
        for segment in document.segments {
            let range = document.map(segment.range)
            let shown = ReadSegment(
                path: path, role: segment.role.rawValue, language: segment.language?.tag,
                text: document.text.string(segment.range.indices), start: range.start, end: range.end,
                protected: document.protected.filter { segment.range.contains($0) }.map {
                    let place = document.map($0)
                    return .init(
                        text: document.text.string($0.indices), offset: $0.start - segment.range.start,
                        start: place.start, end: place.end)
                },
                translated: segment.translated.map { document.translatedText.string($0.indices) })
            print(shown.line)
        }
    }
}
