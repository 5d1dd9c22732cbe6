import Testing

@testable import MTLintConfiguration

struct FilePatternTests {
    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", "x/y/a.txt", true), ("a/*.txt", "a/b.txt", true),
        ("a/*.txt", "a/b/c.txt", false), ("a/**", "a/b/c.txt", true), ("a/", "a/b/c.txt", true), ("a/", "b/a", false),
        ("**/a.txt", "a.txt", true), ("/a.txt", "a.txt", true), ("/a.txt", "x/a.txt", false),
        ("./a.txt", "a.txt", true), ("[ab].txt", "b.txt", true), ("a", "ab", false),
    ])
    func matches(_ pattern: String, _ path: String, _ isMatch: Bool) throws {
        #expect(try #require(FilePattern(pattern)).matches(Array(path.utf8)[...]) == isMatch)
    }

    @Test(arguments: ["", "a[", "a\\"])
    func nothingCanMatch(_ pattern: String) { #expect(FilePattern(pattern) == nil) }
}
