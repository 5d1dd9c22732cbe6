import Foundation
import MTLintTestSupport
import Testing

/// Several reports of one run, statistics and scores.
struct ReportTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", Samples.spaced)
        try folder.write("b.txt", Samples.garbled)
        try folder.write("c.txt", Samples.clean)
        return folder
    }

    @Test func `each report is what it is by itself`() throws {
        let folder = try folder()
        try folder.write("old.sarif", "an old report that is much longer than nothing")
        var arguments = ["a.txt", "b.txt", "c.txt"]
        let formats = ["full", "concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "tap"]
        for format in formats { arguments += ["--also", "\(format)=old.\(format)"] }
        let result = try Command.mtlint(arguments + ["--output-format", "jsonl"], in: folder.path).run()
        #expect(result.status == 1)
        #expect(try result.outputBytes == folder.bytes("old.jsonl"))
        for format in formats {
            let alone = try Command.mtlint(
                ["a.txt", "b.txt", "c.txt", "--output-format", format], in: folder.path
            ).run()
            #expect(try alone.outputBytes == folder.bytes("old.\(format)"), "\(format)")
        }
        // What the files were written to at first is gone.
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3 + formats.count)
    }

    @Test(
        arguments: [
            (["--also", "sarf=x"], "unknown output format “sarf”; did you mean “sarif”?"),
            (["--also", "sarif"], "“sarif” is not FORMAT=FILE"), (["--also", "sarif="], "“sarif=” names no file"),
            (["--also", "json=-"], "--also writes files"),
            (["--also", "json=x", "--also", "tap=x"], "two reports go to “x”"),
            (["--also", "json=x", "--output", "x"], "two reports go to “x”"),
            (["--also", "json=a.txt"], "“a.txt” is to be looked at, and a report would be written over it"),
            (["--also", "json=no/x"], "mtlint: no/x: error: can’t be written"),
            (["--also", "json=."], "mtlint: .: error: can’t be written"),
            (["--also", "json=x", "--diff"], "--diff shows changes and makes no report"),
            (["--worst-first", "--output-format", "json"], "--worst-first goes with the formats full, concise"),
            (["--max-penalty=-1"], "--max-penalty must be a number, 0 or more"),
            (["--max-penalty", "nan"], "--max-penalty must be a number, 0 or more"),
        ])
    func `what can’t be is said before anything is read`(arguments: [String], message: String) throws {
        let folder = try folder()
        let result = try Command.mtlint(["a.txt"] + arguments, in: folder.path).run()
        #expect(result.status == 2 && result.output.isEmpty)
        #expect(result.errors.contains(message), "\(result.errors)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "b.txt", "c.txt"])
    }

    @Test func `a report goes to a link’s file, with the rights that it had`() throws {
        let folder = try folder()
        try folder.write("real", "")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/real")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/link", withDestinationPath: "real")
        _ = try Command.mtlint(["a.txt", "--also", "jsonl=link", "--output", "/dev/null"], in: folder.path).run()
        #expect(try String(decoding: folder.bytes("real"), as: UTF8.self).contains("spacing/"))
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/real")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/link") == "real")
    }

    @Test func `the worst findings first`() throws {
        let folder = try folder()
        let result = try Command.mtlint(
            ["a.txt", "b.txt", "--worst-first", "--output-format", "concise"], in: folder.path
        ).run()
        let severities = result.output.split(separator: "\n").dropLast().compactMap { $0.split(separator: ": ")[1] }
        #expect(severities.count >= 2 && severities.first == "error" && severities.last == "warning")
    }

    @Test func statistics() throws {
        let folder = try folder()
        let files = ["a.txt", "b.txt", "c.txt", "--statistics"]
        let shown = try Command.mtlint(files, in: folder.path).run()
        #expect(shown.output.contains("\nrule ") && shown.output.contains("\ncategory "))
        let json = try Command.mtlint(files + ["--output-format", "json"], in: folder.path).run()
        let report = try JSONSerialization.jsonObject(with: Data(json.outputBytes)) as? [String: Any]
        let summary = try #require(report?["summary"] as? [String: Any])
        let statistics = try #require(summary["statistics"] as? [String: [[String: Any]]])
        for part in ["rules", "categories"] {
            let counts = statistics[part]?.flatMap { row in ["errors", "warnings", "notes"].map { row[$0] as? Int } }
            #expect(counts?.reduce(0) { $0 + ($1 ?? 0) } == summary["findings"] as? Int)
        }
        // Where the report has no room for them, they go to standard error.
        let other = try Command.mtlint(files + ["--output-format", "gitlab"], in: folder.path).run()
        #expect(other.errors.contains("\nrule ") == false && other.errors.hasPrefix("rule "))
        _ = try JSONSerialization.jsonObject(with: Data(other.outputBytes))
    }

    @Test func `a penalty that is too high fails the run, and it says so`() throws {
        let folder = try folder()
        let files = ["a.txt", "b.txt", "c.txt", "--fail-on", "never"]
        let shown = try Command.mtlint(files + ["--score"], in: folder.path).run()
        #expect(shown.status == 0 && shown.output.contains("all documents") && shown.output.contains("MQM error type"))
        let bad = try Command.mtlint(files + ["--max-penalty", "0.5"], in: folder.path).run()
        #expect(bad.status == 1 && !bad.output.contains("all documents"))
        let message = /mtlint: the penalty is \d+\.\d\d points per 1,000 words; --max-penalty allows 0\.50\n/
        #expect(bad.errors.wholeMatch(of: message) != nil, "\(bad.errors)")
        let good = try Command.mtlint(files + ["--max-penalty", "100000"], in: folder.path).run()
        #expect(good.status == 0 && good.errors.isEmpty)
    }
}
