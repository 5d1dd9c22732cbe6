internal import ArgumentParser
internal import Foundation
internal import MTLintCore
internal import MTLintRuleFiles

/// `mtlint-dev new-rule`: the files that a new rule begins with.
struct NewRule: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the skeleton of a new rule.",
        discussion: "Run in the package's folder. The build fails until the rule's examples are filled in.")

    @Argument(help: ArgumentHelp("The rule's id; names the fault, not the cure.", valueName: "category/name"))
    var id: String

    @Option(help: ArgumentHelp("Match with a Swift type of this name, and write its file too.", valueName: "TypeName"))
    var native: String?

    func validate() throws {
        if RuleID(id) == nil {
            throw ValidationError("“\(id)” is not “category/name” in lower-case letters, digits and hyphens")
        }
        if let native {
            let isName =
                native.first?.isUppercase == true && native.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            if !isName { throw ValidationError("“\(native)” is not a type's name, such as DoubledMark") }
        }
    }

    func run() throws {
        guard let id = RuleID(id) else { return }
        try RepositoryFolder.check()
        let skeleton = RuleSkeleton(id, native: native)
        var files = ["rules/\(id).yml": skeleton.ruleFile]
        if let native, let swiftFile = skeleton.swiftFile {
            files["Sources/MTLintMatchers/Native/\(native).swift"] = swiftFile
        }
        for path in files.keys.sorted() where FileManager.default.fileExists(atPath: path) {
            throw ValidationError("\(path) is there already")
        }
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            try RepositoryFolder.write(text, to: path)
            print("wrote \(path)")
        }
    }
}
