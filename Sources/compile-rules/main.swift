// compile-rules FOLDER OUTPUT: checks the rules and word lists of a folder and makes one Swift file of them.

internal import MTLintCore
internal import MTLintRuleFiles

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Says what is wrong, a line each, and stops.
func stop(_ lines: [String]) -> Never {
    for line in lines {
        let line = Array((line + "\n").utf8)
        _ = write(STDERR_FILENO, line, line.count)
    }
    exit(1)
}

guard CommandLine.arguments.count == 3 else { stop(["usage: compile-rules FOLDER OUTPUT"]) }
var folder = CommandLine.arguments[1]
while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
let output = CommandLine.arguments[2]

// Errors name files from the package's folder on, as `rules/names/x.yml`.
let contents = RuleFolder(folder, as: folder.split(separator: "/").last.map(String.init) ?? folder)
let rules = LoadedRules(contents)
let lists = LoadedLists(contents)
let errors = rules.errors + lists.errors
guard errors.isEmpty else { stop(errors.map(\.description)) }

let source = Array(GeneratedSource(rules: rules, lists: lists).text.utf8)
guard let file = fopen(output, "w") else {
    stop(["error: cannot write \(output): \(String(cString: strerror(errno)))"])
}
let written = fwrite(source, 1, source.count, file)
guard fclose(file) == 0, written == source.count else { stop(["error: cannot write \(output)"]) }
