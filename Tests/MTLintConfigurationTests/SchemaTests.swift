import Foundation
import MTLintConfiguration
import MTLintFormats
import MTLintTestSupport
import Testing

/// docs/mtlint.schema.json says what the decoder takes.
struct SchemaTests {
    private let schema: [String: Any]

    init() throws {
        let data = try Data(contentsOf: URL(filePath: "\(Repository.folder)/docs/mtlint.schema.json"))
        schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test func keysAreTheDecoders() throws {
        #expect(try keys(of: schema) == Set(ConfigurationKey.topLevel.map(\.rawValue)))
        #expect(try keys(of: definition("vocabulary")) == Set(VocabularyKey.allCases.map(\.rawValue)))
        let entry = try #require(definition("suppress")["items"] as? [String: Any])
        #expect(try keys(of: entry) == Set(SuppressKey.allCases.map(\.rawValue)))
        #expect(try keys(of: definition("override")) == Set(ConfigurationKey.override.map(\.rawValue)))
    }

    @Test func choicesAreTheDecoders() throws {
        #expect(try choices("fail-on") == FailureThreshold.allCases.map(\.rawValue))
        #expect(try choices("format") == FileFormat.allCases.map(\.rawValue))
        let levels = try #require(definition("rules")["additionalProperties"] as? [String: Any])
        #expect(levels["enum"] as? [String] == RuleLevel.allCases.map(\.rawValue))
    }

    @Test func referencesLeadSomewhere() throws {
        let text = String(
            decoding: try Data(contentsOf: URL(filePath: "\(Repository.folder)/docs/mtlint.schema.json")), as: UTF8.self
        )
        let references = text.matches(of: /"#\/definitions\/([a-z-]+)"/).map { String($0.1) }
        #expect(!references.isEmpty)
        for name in references { _ = try definition(name) }
    }

    private func definition(_ name: String) throws -> [String: Any] {
        let all = try #require(schema["definitions"] as? [String: Any])
        return try #require(all[name] as? [String: Any], "\(name)")
    }

    private func keys(of object: [String: Any]) throws -> Set<String> {
        #expect(object["additionalProperties"] as? Bool == false)
        return Set(try #require(object["properties"] as? [String: Any]).keys)
    }

    private func choices(_ name: String) throws -> [String] { try #require(definition(name)["enum"] as? [String]) }
}
