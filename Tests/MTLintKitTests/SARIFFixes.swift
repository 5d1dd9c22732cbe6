import Foundation

/// The fixes of a SARIF log of one file.
struct SARIFFixes {
    private struct Log: Decodable {
        struct Run: Decodable { let results: [Result] }
        struct Result: Decodable { let fixes: [Fix]? }
        struct Fix: Decodable {
            struct Properties: Decodable { let applicability: String }
            struct Change: Decodable { let replacements: [Replacement] }
            let artifactChanges: [Change]
            let properties: Properties
            var replacements: [Replacement] { artifactChanges.flatMap(\.replacements) }
        }
        struct Replacement: Decodable {
            struct Region: Decodable {
                let charOffset: Int
                let charLength: Int
                var end: Int { charOffset + charLength }
            }
            struct Content: Decodable { let text: String }
            let deletedRegion: Region
            let insertedContent: Content
        }
        let runs: [Run]
    }

    private let results: [Log.Result]

    init(log: Data) throws { results = try JSONDecoder().decode(Log.self, from: log).runs.flatMap(\.results) }

    var resultCount: Int { results.count }

    /// The text after the first trusted fix of each result; of fixes that overlap, the one that begins first.
    func applied(to text: String, _ trusted: [String]) -> String {
        let fixes = results.compactMap { $0.fixes?.first { trusted.contains($0.properties.applicability) } }
            .map { $0.replacements.sorted { $0.deletedRegion.charOffset < $1.deletedRegion.charOffset } }
            .sorted { Self.extent($0) < Self.extent($1) }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var at = 0
        for replacements in fixes where at == 0 || Self.extent(replacements).start >= at {
            for replacement in replacements {
                result.append(contentsOf: scalars[at..<replacement.deletedRegion.charOffset])
                result.append(contentsOf: replacement.insertedContent.text.unicodeScalars)
                at = replacement.deletedRegion.end
            }
        }
        result.append(contentsOf: scalars[at...])
        return String(result)
    }

    private static func extent(_ replacements: [Log.Replacement]) -> (start: Int, end: Int) {
        let regions = replacements.map(\.deletedRegion)
        return (regions.map(\.charOffset).min() ?? 0, regions.map(\.end).max() ?? 0)
    }
}
