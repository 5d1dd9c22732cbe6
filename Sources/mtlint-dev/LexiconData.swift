internal import ArgumentParser
internal import Foundation

/// `mtlint-dev data`: the generated word lists and tables, made again from their sources by `Scripts/lexicons`.
struct LexiconData: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "data",
        abstract: "Make the generated word lists and tables again from their sources.",
        discussion: """
            Runs Scripts/lexicons/make.sh in the package's folder: on Debian 12, as root, with the network. The result is \
            the same every time. Scripts/lexicons/README.md says what comes from where.
            """)

    @Argument(help: "Where to write, instead of rules/lexicons/en: a folder with the lists made by hand in “classes”.")
    var folder: String?

    func run() throws {
        try RepositoryFolder.check()
        let make = Process()
        make.executableURL = URL(filePath: "Scripts/lexicons/make.sh")
        make.arguments = folder.map { [$0] } ?? []
        try make.run()
        make.waitUntilExit()
        guard make.terminationStatus == 0 else { throw ExitCode(make.terminationStatus) }
    }
}
