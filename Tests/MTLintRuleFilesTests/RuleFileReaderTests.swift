import MTLintCore
import MTLintRuleFiles
import Testing

/// The strict subset of YAML, and where its errors are.
struct RuleFileReaderTests {
    @Test(arguments: [
        ("", "1:1: error: the file is empty"),
        ("# nothing\n", "2:1: error: the file is empty"),
        ("a: 1\nb: 2\na: 3\n", "3:1: error: key “a” is already given on line 1"),
        ("m:\n  x: 1\n  'x': 2\n", "3:3: error: key “x” is already given on line 2"),
        ("a: &x 1\n", "1:4: error: anchors are not allowed"),
        ("a: *x\n", "1:4: error: aliases are not allowed"),
        ("a: !!str 1\n", "1:4: error: tags are not allowed"),
        ("a: !mine [1]\n", "1:4: error: tags are not allowed"),
        ("a: 1\n---\nb: 1\n", "2:1: error: a second document is not allowed"),
        ("? [a]\n: 1\n", "1:3: error: a key must be a text"),
        ("{a: 1}: 1\n", "1:1: error: a key must be a text"),
        ("*x : 1\n", "1:1: error: aliases are not allowed"),
        ("a: [1\nb: 2\n", "2:2: error: did not find expected ',' or ']' while parsing a flow sequence"),
        (
            "a: “ö”\n\tb: 1\n",
            "2:1: error: found a tab character that violates indentation while scanning a plain scalar"
        ),
        ("a: “ö”\nb: %\n", "2:4: error: found character that cannot start any token while scanning for the next token"),
        ("a: ö: ü\n", "1:5: error: mapping values are not allowed in this context"),
        ("a: \"x\n", "2:1: error: found unexpected end of stream while scanning a quoted scalar"),
        ("ä: 1\n“b”: \u{1}\n", "2:6: error: control characters are not allowed"),
    ])
    func refusesWithAPlace(_ yaml: String, _ expected: String) {
        #expect(throws: RuleFileError.self) { try node(Array(yaml.utf8)) }
        #expect(message(Array(yaml.utf8)) == "t.yml:\(expected)")
    }

    @Test func refusesBytesThatAreNotUTF8() {
        let bytes = Array("a: ö\nbö: ".utf8) + [0xFF, 0x0A]
        #expect(message(bytes) == "t.yml:2:5: error: invalid leading UTF-8 octet")
        #expect(message(Array("a: ".utf8) + [0xC3]) == "t.yml:1:4: error: incomplete UTF-8 octet sequence")
        #expect(message([0xED, 0xA0, 0x80]) == "t.yml:1:1: error: invalid Unicode character")
    }

    @Test func refusesNestingThatIsTooDeep() {
        let depth = RuleFileReader.deepest
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)).utf8)
        }
        #expect(message(nested(depth)) == nil)
        #expect(message(nested(depth + 1)) == "t.yml:1:\(depth + 2): error: nested deeper than \(depth) levels")
        #expect(message(nested(100_000)) != nil)
    }

    @Test func givesNodesTheirPlaces() throws {
        let yaml = "é: ö\nlist:\n  - \"a\\u0001\"\n  - |\n    two\n    lines\n"
        let expected = map(
            1, 1,
            [
                (text("é", 1, 1), text("ö", 1, 4)),
                (
                    text("list", 2, 1),
                    RuleNode(.list([text("a\u{1}", 3, 5), text("two\nlines\n", 4, 5)]), at: .init(line: 3, column: 3))
                ),
            ])
        #expect(try node(Array(yaml.utf8)) == expected)
        // A byte order mark shifts nothing.
        #expect(try node([0xEF, 0xBB, 0xBF] + Array(yaml.utf8)) == expected)
    }

    /// The core is strict about types: everything that is no list or mapping is a text.
    @Test func leavesEveryScalarAText() throws {
        for (written, value) in [("yes", "yes"), ("1.0", "1.0"), ("~", "~"), ("", ""), ("'a #b'", "a #b")] {
            #expect(try node(Array("a: \(written)\n".utf8)).value(of: "a")?.text == value)
        }
    }

    private func node(_ bytes: [UInt8]) throws(RuleFileError) -> RuleNode {
        try RuleFileReader(path: "t.yml").node(bytes)
    }

    private func message(_ bytes: [UInt8]) -> String? {
        do {
            _ = try node(bytes)
            return nil
        } catch {
            return error.description
        }
    }
}

func text(_ text: String, _ line: Int, _ column: Int) -> RuleNode {
    RuleNode(.scalar(text), at: .init(line: line, column: column))
}

func map(_ line: Int, _ column: Int, _ entries: [(RuleNode, RuleNode)]) -> RuleNode {
    RuleNode(.map(entries.map { .init(key: $0, value: $1) }), at: .init(line: line, column: column))
}

extension RuleNode {
    func value(of key: String) -> RuleNode? {
        if case .map(let entries) = content { entries.first { $0.key.text == key }?.value } else { nil }
    }
}
