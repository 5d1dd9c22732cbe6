import Testing

@testable import MTLintFiles

/// A path with a slash at its end is a folder's.
private func matches(_ line: String, _ path: String) -> Bool {
    let bytes = Array(path.utf8)
    let isFolder = bytes.last == UInt8(ascii: "/")
    return IgnorePattern(line.utf8)?.matches(isFolder ? bytes.dropLast() : bytes[...], isFolder: isFolder) ?? false
}

/// Lines of a `.gitignore` file, paths that they match and paths that they do not.
private let table: [(line: String, matching: [String], other: [String])] = [
    ("a.txt", ["a.txt", "x/a.txt", "x/y/a.txt", "a.txt/"], ["a.txtx", "ba.txt", "a.TXT", "a/txt"]),
    ("/a.txt", ["a.txt"], ["x/a.txt"]),
    ("x/a.txt", ["x/a.txt"], ["a.txt", "y/x/a.txt"]),
    ("build/", ["build/", "x/build/"], ["build", "x/build"]),
    ("/build/", ["build/"], ["x/build/", "build"]),
    ("x/build/", ["x/build/"], ["build/", "y/x/build/", "x/build"]),
    ("*.log", ["a.log", ".log", "x/b.log", "a.log/"], ["a.logx", "log"]),
    ("/*.log", ["a.log"], ["x/a.log"]),
    ("x/*.log", ["x/a.log"], ["x/y/a.log", "a.log"]),
    ("x/*", ["x/a", "x/b/"], ["x/a/b", "x", "y/x/a"]),
    ("*/a", ["x/a", "y/a/"], ["a", "x/y/a"]),
    ("?.txt", ["a.txt", "x/b.txt"], [".txt", "ab.txt", "é.txt"]),
    ("a?b", ["axb"], ["ab", "a/b"]),
    ("**/a", ["a", "x/a", "x/y/a"], ["xa", "a/b"]),
    ("**/x/a", ["x/a", "y/x/a"], ["a", "yx/a"]),
    ("x/**", ["x/a", "x/y/a", "x/y/"], ["x", "y/x/a"]),
    ("x/**/a", ["x/a", "x/y/a", "x/y/z/a"], ["x/ya", "xa", "a"]),
    ("x/**/*.txt", ["x/a.txt", "x/y/z/b.txt"], ["a.txt", "x/a.md"]),
    ("**/a/**/b", ["a/b", "x/a/b", "x/a/y/z/b", "a/a/b/b"], ["a/", "b", "a/xb"]),
    ("**", ["a", "x/a", "x/"], []),
    ("**/", ["x/", "x/y/"], ["a", "x/a"]),
    ("/**", ["a", "x/a"], []),
    ("a**b", ["ab", "axb", "x/axxb"], ["a/b", "ax/b"]),
    ("x/?**", ["x/a", "x/ab"], ["x", "x/a/b"]),
    ("x/?**/b", ["x/a/b", "x/ac/b"], ["x/a/c/b", "x/ab"]),
    ("x/a**/b", ["x/a/b", "x/ac/b", "x/a/c/b", "x/ab"], ["x/b"]),
    ("[ab].txt", ["a.txt", "b.txt"], ["c.txt", "ab.txt"]),
    ("[!ab].txt", ["c.txt", "].txt"], ["a.txt", "b.txt"]),
    ("[^ab].txt", ["c.txt"], ["a.txt"]),
    ("[a-c]x", ["ax", "bx", "cx"], ["dx", "-x"]),
    ("[c-a]x", ["cx"], ["ax", "bx"]),
    ("[a-]x", ["ax", "-x"], ["bx"]),
    ("[-a]x", ["ax", "-x"], ["bx"]),
    ("[]a]x", ["]x", "ax"], ["bx"]),
    ("[!]a]x", ["bx"], ["]x", "ax"]),
    ("[\\]a]x", ["]x", "ax"], ["\\x"]),
    ("[a\\-c]x", ["ax", "-x", "cx"], ["bx"]),
    ("[[:digit:]_]x", ["1x", "_x"], ["ax", ":x"]),
    ("[![:alpha:]]x", ["1x"], ["ax", "Zx"]),
    ("[[:nonsense:]]x", [], ["nx", ":x"]),
    ("[a/b]x", ["ax", "bx"], ["y/ax", "/x"]),
    ("x[/]a", [], ["x/a"]),
    ("x[!a]b", ["xcb"], ["x/b"]),
    ("[ab", [], ["a", "b", "[ab"]),
    ("\\[ab]", ["[ab]"], ["a"]),
    ("\\*", ["*"], ["a", "\\*"]),
    ("\\#a", ["#a"], ["\\#a"]),
    ("#a", [], ["#a", "a"]),
    ("\\!a", ["!a"], ["a"]),
    ("a\\", [], ["a", "a\\"]),
    ("a  ", ["a"], ["a  "]),
    ("a\\ ", ["a "], ["a"]),
    ("a\\  ", ["a "], ["a  "]),
    (" a", [" a"], ["a"]),
    ("a\t", ["a\t"], ["a"]),
    ("", [], ["a"]),
    ("/", [], ["a", "a/"]),
    ("é*", ["éa", "é"], ["e"]),
    ("*a*a*a*b", ["aaab", "xaxaxaxb"], ["aab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac"]),
]

@Test func patternsMatchWhatGitSaysTheyMatch() {
    for row in table {
        for path in row.matching { #expect(matches(row.line, path), "“\(row.line)” is to match \(path)") }
        for path in row.other { #expect(!matches(row.line, path), "“\(row.line)” is not to match \(path)") }
    }
}

@Test(.enabled(if: Git.isThere))
func theTableIsWhatGitDoes() throws {
    for row in table {
        let folder = try TemporaryFolder()
        try Git.run(["init", "--quiet"], in: folder.path)
        try folder.write(".gitignore", row.line + "\n")
        // Git would ask the folders above first, which a table of single patterns does not mean; so it asks about them
        // too.
        for path in row.matching + row.other where !path.hasPrefix("/") {
            let ignored = try Git.ignores(path, in: folder.path)
            let expected = prefixes(of: path).contains { matches(row.line, $0) }
            #expect(ignored == expected, "“\(row.line)” and \(path)")
        }
    }
}

/// The folders above a path, and the path.
private func prefixes(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[...$0]) } + [path]
}

@Test func theLastPatternOfAFileDecides() {
    let file = IgnoreFile("\u{FEFF}*.txt\r\n!keep.txt\n\n# comment\nx/keep.txt".utf8)
    func verdict(_ path: String) -> IgnoreFile.Verdict? { file.verdict(of: Array(path.utf8)[...], isFolder: false) }
    #expect(verdict("a.txt") == .ignored)
    #expect(verdict("keep.txt") == .kept)
    #expect(verdict("y/keep.txt") == .kept)
    #expect(verdict("x/keep.txt") == .ignored)
    #expect(verdict("a.md") == nil)
}

@Test func aPatternOfManyAsterisksIsDecidedSoon() {
    let line = String(repeating: "**/*a*", count: 12) + "b"
    let path = String(repeating: "aaaaaaaaaaaaaaaa/", count: 40) + "c"
    #expect(!matches(line, path))
}
