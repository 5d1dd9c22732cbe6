internal import Foundation
package import MTLintKit

/// A document of `fixtures/corpus`.
package struct CorpusDocument: Sendable {
    /// A fault that a person has marked.
    package struct Fault: Decodable, Sendable {
        /// Half-open, in code points of the text.
        package let start: Int
        package let end: Int
        package let text: String
    }

    /// The name of its folder.
    package let name: String
    /// The file, byte for byte.
    package let bytes: [UInt8]
    package let decoded: DecodedText
    /// By start; empty for text without faults.
    package let faults: [Fault]

    package var text: PaddedBytes { decoded.text }
    /// The path relative to the repository.
    package var path: String { "fixtures/corpus/\(name)/input.txt" }
    /// Whether it is well-edited text in which nothing is to be found.
    package var isHuman: Bool { name.hasPrefix("human-") }

    package init(named name: String) throws {
        self.name = name
        bytes = try Repository.bytes("fixtures/corpus/\(name)/input.txt")
        decoded = try DecodedText(decoding: bytes, path: name)
        let gold = (try? Repository.bytes("fixtures/corpus/\(name)/gold.jsonl")) ?? []
        faults = try gold.split(separator: 0x0A).map { try JSONDecoder().decode(Fault.self, from: Data($0)) }
    }

    /// Every document, by name.
    package static func all() throws -> [CorpusDocument] {
        try names.map { try CorpusDocument(named: $0) }
    }

    package static let names = ((try? Repository.names(in: "fixtures/corpus")) ?? []).filter { !$0.hasSuffix(".md") }

    /// The bytes of a fault.
    package func range(of fault: Fault) -> Range<Int> {
        let widths = text.string(0..<text.count).unicodeScalars.map(UTF8.width)
        let start = widths.prefix(fault.start).reduce(0, +)
        return start..<(start + widths[fault.start..<fault.end].reduce(0, +))
    }
}
