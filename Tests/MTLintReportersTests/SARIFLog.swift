/// The parts of a SARIF log that tests look at.
struct SARIFLog: Decodable {
    struct Run: Decodable {
        let results: [Result]
        let tool: Tool
        let taxonomies: [Taxonomy]
    }

    struct Result: Decodable {
        let ruleId: String
        let ruleIndex: Int
        let message: Message
        let fixes: [Fix]?
        let suppressions: [Suppression]?
    }

    struct Message: Decodable { let text: String }

    struct Fix: Decodable {
        struct Properties: Decodable { let applicability: String }
        struct Change: Decodable { let replacements: [Replacement] }
        struct Replacement: Decodable {
            let deletedRegion: Region
            let insertedContent: Message
        }

        let artifactChanges: [Change]
        let properties: Properties
    }

    struct Region: Decodable {
        let startLine: Int
        let endLine: Int
        let charOffset: Int
        let charLength: Int
    }

    struct Suppression: Decodable {
        let kind: String
        let justification: String?
    }

    struct Tool: Decodable {
        struct Driver: Decodable { let rules: [Rule] }
        let driver: Driver
    }

    struct Rule: Decodable {
        struct Configuration: Decodable { let level: String }
        struct Help: Decodable {
            let text: String
            let markdown: String
        }
        struct Relationship: Decodable { let target: Target }
        struct Target: Decodable {
            let id: String
            let index: Int
        }

        let id: String
        let name: String
        let help: Help
        let defaultConfiguration: Configuration
        let relationships: [Relationship]
    }

    struct Taxonomy: Decodable {
        struct Taxon: Decodable { let id: String }
        let taxa: [Taxon]
    }

    let version: String
    let runs: [Run]
}
