import MTLintTestSupport
import Testing

/// Many files at a time: the same report, whatever the number of threads.
struct JobsTests {
    /// Small files with and without findings, in another language, and some that can't be read.
    private static func fill(_ folder: borrowing TemporaryFolder) throws {
        let texts = [
            Samples.spaced, Samples.clean, Samples.garbled, Samples.tagged, Samples.french, "",
            Samples.spaced + "\n" + Samples.garbled + "\n" + Samples.tagged,
        ]
        for number in 0..<300 {
            let name = "\(number % 7)/\(number).txt"
            if number % 50 == 49 {
                try folder.write(name, bytes: [0x61, 0xC3, 0x28, 0x0A])
            } else {
                try folder.write(name, texts[number % texts.count])
            }
        }
    }

    @Test(arguments: ["full", "concise", "json", "jsonl", "sarif"])
    func theNumberOfThreadsDoesNotMatter(_ format: String) throws {
        let folder = try TemporaryFolder()
        try Self.fill(folder)
        func run(_ jobs: String) throws -> Command.Result {
            try Command.mtlint([".", "missing.txt", "--output-format", format, "--jobs", jobs], in: folder.path).run()
        }
        let alone = try run("1")
        #expect(alone.status == 2 && alone.outputBytes.count > 10_000 && alone.errors.contains("missing.txt"))
        for jobs in ["2", "8"] {
            let together = try run(jobs)
            #expect(together.status == alone.status)
            #expect(together.outputBytes == alone.outputBytes, "--jobs \(jobs)")
            #expect(together.errorBytes == alone.errorBytes, "--jobs \(jobs)")
        }
    }

    @Test(arguments: ["3"])
    func fixingAtATimeFixesEveryFile(_ jobs: String) throws {
        let folder = try TemporaryFolder()
        for number in 0..<120 { try folder.write("\(number).txt", Samples.spaced) }
        let result = try Command.mtlint([".", "--fix", "--jobs", jobs], in: folder.path).run()
        #expect(result.status == 0 && result.errors.contains("applied 120 fixes"), "\(result.errors)")
        for number in 0..<120 { #expect(try folder.text("\(number).txt") == Samples.spacedFixed) }
    }

    @Test(arguments: ["1", "2"])
    func theTimesGoToStandardError(_ jobs: String) throws {
        let folder = try TemporaryFolder()
        for number in 0..<10 { try folder.write("\(number).txt", Samples.spaced + Samples.garbled) }
        let arguments = [".", "--jobs", jobs, "--select", "spacing,names"]
        let plain = try Command.mtlint(arguments, in: folder.path).run()
        let timed = try Command.mtlint(arguments + ["--timing"], in: folder.path).run()
        #expect(plain.status == 1 && plain.errors.isEmpty)
        #expect(timed.status == 1 && timed.outputBytes == plain.outputBytes)
        let lines = timed.errors.split(separator: "\n")
        #expect(lines.first?.contains("milliseconds") == true)
        #expect(lines.count { $0.hasPrefix("reading and analysis ") } == 1)
        #expect(lines.count { $0.hasPrefix("spacing/space-before-mark ") } == 1)
        #expect(lines.count { $0.hasPrefix("names/garbled-country ") } == 1)
        #expect(!timed.errors.contains("boilerplate/"))
        #expect(
            lines.dropFirst().allSatisfy { $0.wholeMatch(of: /\S.* +\d+\.\d +\d+\.\d %/) != nil }, "\(timed.errors)")
    }

    @Test(arguments: ["0", "-1", "1025", "x", ""])
    func aNumberThatIsNoneIsAnError(_ jobs: String) throws {
        let result = try Command.mtlint(["-", "--jobs=\(jobs)"], input: Array(Samples.spaced.utf8)).run()
        #expect(result.status == 2 && result.output.isEmpty && result.errors.contains("jobs"), "\(result.errors)")
    }
}
