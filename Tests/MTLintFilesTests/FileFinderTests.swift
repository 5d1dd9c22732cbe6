import Foundation
import MTLintFiles
import Testing

/// The paths that are found, relative to a folder.
private func find(
    _ names: [String] = ["."], in folder: borrowing TemporaryFolder,
    taking takes: @escaping (String) -> Bool = { _ in true }
) -> [String] {
    let root = folder.path
    let found = FileFinder(taking: takes).find(names.map { $0 == "." ? root : "\(root)/\($0)" })
    return found.files.map { String($0.path.dropFirst(root.count + 1)) }
}

@Test func filesOfAFolderAreInTheOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a-b/y.txt", "a.txt", "é.txt", "B.txt", "a/a/x.txt"] { try folder.write(name) }
    #expect(find(in: folder) == ["B.txt", "a-b/y.txt", "a.txt", "a/a/x.txt", "a/z.txt", "b.txt", "é.txt"])
}

@Test func namedPathsKeepTheirOrderAndNoFileIsGivenTwice() throws {
    let folder = try TemporaryFolder()
    for name in ["x/a.txt", "x/b.txt", "c.txt"] { try folder.write(name) }
    #expect(
        find(["c.txt", "x", "x/../c.txt", "x/a.txt", "./x/", "c.txt"], in: folder) == ["c.txt", "x/a.txt", "x/b.txt"])
    #expect(find(["x/b.txt", "x"], in: folder) == ["x/b.txt", "x/a.txt"])
}

@Test func namedFilesAreToldFromFoundOnes() throws {
    let folder = try TemporaryFolder()
    for name in ["x/a.txt", "x/b.txt"] { try folder.write(name) }
    let found = FileFinder { _ in true }.find(["\(folder.path)/x", "\(folder.path)/x/b.txt"])
    #expect(found.files.map(\.isNamed) == [false, true])
}

@Test func inFoldersOnlyFilesThatAreTakenAreFound() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.png", "x/c.md"] { try folder.write(name) }
    #expect(find(in: folder) { !$0.hasSuffix(".png") } == ["a.txt", "x/c.md"])
    #expect(find(["b.png"], in: folder) { !$0.hasSuffix(".png") } == ["b.png"])
}

@Test func hiddenFilesAndFoldersAreLeftOutUnlessNamed() throws {
    let folder = try TemporaryFolder()
    for name in [".a.txt", ".x/b.txt", "c.txt", ".x/.d.txt"] { try folder.write(name) }
    #expect(find(in: folder) == ["c.txt"])
    #expect(find([".a.txt", ".x"], in: folder) == [".a.txt", ".x/b.txt"])
}

@Test func linksAreLeftOutUnlessNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("x/a.txt")
    try folder.link("x/loop", to: "..")
    try folder.link("x/link.txt", to: "a.txt")
    try folder.link("link", to: "x")
    try folder.link("self", to: "self")
    #expect(find(in: folder) == ["x/a.txt"])
    #expect(find(["link"], in: folder) == ["link/a.txt"])
    #expect(find(["x/link.txt", "x"], in: folder) == ["x/link.txt"])
}

@Test func missingPathsAreReportedBesideTheOthers() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt")
    let found = FileFinder { _ in true }.find(["\(folder.path)/none", "\(folder.path)/a.txt", ""])
    #expect(found.files.map(\.path) == ["\(folder.path)/a.txt"])
    #expect(
        found.errors.map(\.description) == [
            "\(folder.path)/none: error: no such file or folder", ": error: no such file or folder",
        ])
}

@Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
func aFolderThatMayNotBeReadIsReported() throws {
    let folder = try TemporaryFolder()
    try folder.write("x/y/a.txt")
    try folder.write("x/b.txt")
    chmod("\(folder.path)/x/y", 0)
    let found = FileFinder { _ in true }.find(["\(folder.path)/x"])
    chmod("\(folder.path)/x/y", 0o700)
    #expect(found.files.map(\.path) == ["\(folder.path)/x/b.txt"])
    #expect(found.errors.map(\.description) == ["\(folder.path)/x/y: error: can’t be read: permission denied"])
}

#if os(Linux)
@Test func aNameThatIsNotUTF8IsReportedUnlessNobodyWantsIt() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt")
    let name = Array("\(folder.path)/".utf8CString.dropLast()) + [0x63, CChar(bitPattern: 0xE9)]
    for ending in [".txt", ".png"] {
        let file = open(name + Array(ending.utf8CString), O_CREAT | O_WRONLY, 0o600)
        try #require(file >= 0)
        close(file)
    }
    let found = FileFinder { $0.hasSuffix(".txt") }.find([folder.path])
    #expect(found.files.map(\.path) == ["\(folder.path)/a.txt"])
    #expect(
        found.errors.map(\.description)
            == ["\(folder.path)/c\u{FFFD}.txt: error: can’t be read: the name is not UTF-8; rename it"])
}
#endif

@Test func aLinkInPlaceOfAnIgnoreFileIsNotAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write("rules", "a.txt\n")
    try folder.write("a.txt")
    try folder.link(".gitignore", to: "rules")
    let found = FileFinder { _ in true }.find([folder.path])
    #expect(found.files.map(\.path) == ["\(folder.path)/a.txt", "\(folder.path)/rules"])
    #expect(found.errors.isEmpty)
}

@Test func ignoreFilesCountWithoutARepositoryToo() throws {
    let folder = try TemporaryFolder()
    try folder.write("x/.gitignore", "a.txt\n")
    for name in ["x/a.txt", "x/b.txt", "a.txt"] { try folder.write(name) }
    #expect(find(in: folder) == ["a.txt", "x/b.txt"])
    #expect(find(["x/a.txt"], in: folder) == ["x/a.txt"])
}

@Test func ignoreFilesAboveANamedFolderCountUpToTheRepository() throws {
    let folder = try TemporaryFolder()
    try folder.write(".gitignore", "c.txt\n")
    try folder.write("r/.git/info/exclude", "d.txt\n")
    try folder.write("r/.gitignore", "*.log\n/x/y/b.txt\n!d.txt\n")
    try folder.write("r/x/.gitignore", "!keep.log\n")
    for name in ["a.txt", "b.txt", "c.txt", "d.txt", "a.log", "keep.log"] { try folder.write("r/x/y/\(name)") }
    try folder.write("r/x/y/z/b.txt")
    // What is above the repository does not count: c.txt stays. What .gitignore keeps outweighs the exclude file: so
    // does d.txt.
    #expect(
        find(["r/x/y"], in: folder)
            == ["r/x/y/a.txt", "r/x/y/c.txt", "r/x/y/d.txt", "r/x/y/keep.log", "r/x/y/z/b.txt"])
}

@Test func aNestedRepositoryHasItsOwnRules() throws {
    let folder = try TemporaryFolder()
    try folder.write(".git/info/exclude", "a.txt\n")
    try folder.write(".gitignore", "b.txt\n")
    try folder.write("inner/.git/info/exclude", "c.txt\n")
    for name in ["a.txt", "b.txt", "c.txt"] {
        try folder.write(name)
        try folder.write("inner/\(name)")
    }
    #expect(find(in: folder) == ["c.txt", "inner/a.txt", "inner/b.txt"])
}

@Test func theExcludeFileOfAWorktreeIsThatOfItsRepository() throws {
    let folder = try TemporaryFolder()
    try folder.write("main/.git/info/exclude", "a.txt\n")
    try folder.write("main/.git/worktrees/w/commondir", "../..\n")
    try folder.write("w/.git", "gitdir: \(folder.path)/main/.git/worktrees/w\n")
    for name in ["w/a.txt", "w/b.txt"] { try folder.write(name) }
    #expect(find(["w"], in: folder) == ["w/b.txt"])
}

@Test func anIgnoredFolderIsSearchedWhenNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(".git/HEAD")
    try folder.write(".gitignore", "out/\n*.log\n")
    for name in ["out/a.txt", "out/a.log", "b.txt"] { try folder.write(name) }
    #expect(find(in: folder) == ["b.txt"])
    #expect(find(["out"], in: folder) == ["out/a.txt"])
}

@Test func whatIsInAnIgnoredFolderCannotBeKept() throws {
    let folder = try TemporaryFolder()
    try folder.write(".gitignore", "out/\n!out/keep.txt\nlogs/*\n!logs/keep.txt\n")
    for name in ["out/keep.txt", "logs/keep.txt", "logs/a.txt"] { try folder.write(name) }
    #expect(find(in: folder) == ["logs/keep.txt"])
}

@Test func theWorkingFolderIsNotPartOfThePaths() {
    let folder = FileManager.default.currentDirectoryPath
    let whole = FileFinder { _ in true }.find([folder]).files.map(\.path)
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in [".", "./"] {
        let found = FileFinder { _ in true }.find([name]).files.map(\.path)
        #expect(found.map { prefix + $0 } == whole)
    }
}

/// A pattern of few characters, so that it often matches something.
private func randomPattern(_ generator: inout SeededGenerator) -> String {
    let pieces = [
        "a", "b", "ab", "*", "**", "?", "/", "/", "[ab]", "[!a]", "\\a", "**/", "/**", "*/", ".", "a**", "**b",
    ]
    let count = Int.random(in: 1...5, using: &generator)
    let pattern = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "a" }.joined()
    return (Int.random(in: 0...3, using: &generator) == 0 ? "!" : "") + pattern
}

@Test(.enabled(if: Git.isThere))
func randomIgnoreFilesMeanWhatGitMakesOfThem() throws {
    var generator = SeededGenerator(seed: 3)
    let folder = try TemporaryFolder()
    try Git.run(["init", "--quiet"], in: folder.path)
    let names = ["a", "b", "ab", "ba", "a.b", "aab"]
    for first in names {
        try folder.write("\(first).")
        for second in names {
            try folder.write("\(first)/\(second).")
            for third in names.prefix(3) { try folder.write("\(first)/\(second)/\(third)") }
        }
    }
    var kept = 0
    for _ in 0..<80 {
        func lines() -> String { (0..<4).map { _ in randomPattern(&generator) + "\n" }.joined() }
        let (outer, inner) = (lines(), lines())
        try folder.write(".gitignore", outer)
        try folder.write("a/.gitignore", inner)
        let expected = try Git.untracked(in: folder.path).filter { !$0.hasSuffix(".gitignore") }
        let found = find(in: folder)
        kept += found.isEmpty ? 0 : 1
        #expect(found == expected, "\(outer)--\n\(inner)")
    }
    #expect(kept > 20)
}
