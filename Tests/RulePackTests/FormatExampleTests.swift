import MTLintExamples
import MTLintKit
import MTLintTestSupport
import Testing

/// Every example of every rule holds inside files of every format that has room for it.
struct FormatExampleTests {
    @Test(arguments: (try? RulePack.rules) ?? [])
    func examplesHoldInEveryFormat(_ rule: Rule) throws {
        let checker = FormatChecker(rule, language: rule.exampleLanguage)
        for example in rule.examples {
            for failure in try checker.check(example).failures {
                Issue.record("\(failure)", sourceLocation: rule.location(line: example.line))
            }
        }
    }

    /// Examples are not passed over unnoticed: most fit into every format of messages, and each format has some.
    @Test func formatsHaveRoomForExamples() throws {
        var counts: [FileFormat: Int] = [:]
        for test in ExampleCase.all {
            let text = test.example.text.text
            let plain = FormatSample.shape(PlainTextReader().document(of: PaddedBytes(text.utf8)))
            for format in FileFormat.allCases {
                guard let sample = try FormatSample(text, in: format), FormatSample.shape(sample.document) == plain
                else {
                    continue
                }
                counts[format, default: 0] += 1
            }
        }
        for format in FileFormat.allCases where format != .text {
            let isRare = [.srt, .vtt].contains(format)
            #expect(counts[format, default: 0] >= (isRare ? 5 : ExampleCase.all.count / 4), "\(format.rawValue)")
        }
    }
}
