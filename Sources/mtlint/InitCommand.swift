import ArgumentParser
import MTLintConfiguration
import MTLintKit

/// `mtlint init`
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Writes a commented .mtlint.yml into the working folder.")

    func run() throws {
        let name = ConfigurationFinder.fileName
        do throws(FileError) {
            try OutputFile.create(Array(ConfigurationTemplate.text.utf8), at: name)
        } catch {
            StandardStream.error.write("mtlint: \(error)\n")
            throw ExitStatus.badInput
        }
        StandardStream.output.write("wrote \(name)\n")
    }
}
