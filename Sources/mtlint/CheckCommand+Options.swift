import ArgumentParser
import MTLintKit

extension CheckCommand {
    var options: CheckOptions {
        var options = CheckOptions(paths: paths)
        (options.fix, options.fixSuggested, options.diff) = (fix, fixSuggested, diff)
        (options.addSuppressions, options.changedSince) = (addSuppressions, changedSince)
        (options.outputFormat, options.output, options.color) = (outputFormat, output, color)
        options.reports = reports.choice
        (options.rules, options.packs) = (rules.selection, packs.folders)
        (options.configuration, options.baseline) = (configuration.choice, baseline.choice)
        (options.lang, options.encoding) = (lang, encoding)
        (options.minSeverity, options.failOn) = (minSeverity, failOn)
        (options.format, options.textLayout, options.textField) = (format, textLayout, textField)
        (options.idField, options.columns, options.stdinFilename) = (idField, columns, stdinFilename)
        (options.timing, options.jobs) = (timing, jobs)
        return options
    }

    /// What a command line asks for that is made of paths, as most are, perhaps behind a number of jobs; nil for any
    /// other.
    ///
    /// ArgumentParser looks at the types of all options before it reads the first argument, and that takes longer than
    /// all of a short run. So it reads only command lines with options, and those that may be wrong.
    static func options(ofPaths arguments: [String]) -> CheckOptions? {
        var paths = arguments[...]
        if paths.first == configuration.commandName {
            paths.removeFirst()
        } else if let first = paths.first, MTLint.isCommand(first) {
            return nil
        }
        var options = CheckOptions(paths: [])
        if paths.first == "--jobs" {
            guard let jobs = paths.dropFirst().first.flatMap({ Int($0) }), (1...1024).contains(jobs)
            else { return nil }
            options.jobs = jobs
            paths.removeFirst(2)
        }
        let isPath = { (path: String) in !path.isEmpty && path.utf8.first != UInt8(ascii: "-") }
        guard !paths.isEmpty, paths.allSatisfy(isPath) else { return nil }
        options.paths = Array(paths)
        return options
    }
}

extension MTLint {
    /// Whether a first argument is the name of a command.
    fileprivate static func isCommand(_ argument: String) -> Bool {
        argument == "help"
            || configuration.subcommands.contains {
                $0.configuration.commandName == argument || $0.configuration.aliases.contains(argument)
            }
    }
}
