import Foundation
import Testing

@testable import MTLintFiles

private func status(_ path: String) throws -> stat {
    var status = stat()
    try #require(lstat(path, &status) == 0)
    return status
}

private func setOld(_ path: String) throws {
    let times = [timespec(tv_sec: 1_000_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000_000, tv_nsec: 0)]
    try #require(utimensat(AT_FDCWD, path, times, 0) == 0)
}

private func error(_ body: () throws -> Void) -> FileError? {
    do {
        try body()
        return nil
    } catch {
        return error as? FileError
    }
}

@Test func aFileIsReplacedWithItsPermissions() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "old\n")
    for mode in [0o640, 0o755, 0o600] as [mode_t] {
        chmod(path, mode)
        let text = "new for \(mode)\n"
        #expect(try FileReplacer.replace(path, with: Array(text.utf8)))
        #expect(try folder.bytes("a.txt") == Array(text.utf8))
        #expect(try status(path).st_mode & 0o7777 == mode)
    }
    #expect(try folder.names() == ["a.txt"])
}

@Test func aFileCanBecomeEmptyOrLong() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "old\n")
    for length in [0, 3_000_000, 1] {
        let bytes = [UInt8](repeating: 0x61, count: length)
        #expect(try FileReplacer.replace(path, with: bytes))
        #expect(try folder.bytes("a.txt") == bytes)
    }
}

@Test func theSameContentIsNotWritten() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "same\n")
    try setOld(path)
    let before = try status(path)
    #expect(try !FileReplacer.replace(path, with: Array("same\n".utf8)))
    let after = try status(path)
    #expect(after.st_ino == before.st_ino)
    #expect(FileManager.default.contents(atPath: path) == Data("same\n".utf8))
    #expect(
        try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            == Date(timeIntervalSince1970: 1e9))
    // As long, but not the same.
    #expect(try FileReplacer.replace(path, with: Array("sane\n".utf8)))
}

@Test func aSymbolicLinkStaysAndItsFileIsReplaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("real/a.txt", "old\n")
    try folder.link("link.txt", to: "real/a.txt")
    let link = try folder.link("second.txt", to: "link.txt")
    #expect(try FileReplacer.replace(link, with: Array("new\n".utf8)))
    #expect(try folder.bytes("real/a.txt") == Array("new\n".utf8))
    #expect(try status(link).st_mode & S_IFMT == S_IFLNK)
    #expect(try status(path).st_mode & S_IFMT == S_IFREG)
    #expect(try folder.names() == ["link.txt", "real", "second.txt"])
}

@Test func aFileThatHasChangedSinceItWasReadIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "old\n")
    var reader = FileReader()
    let stamp = try reader.read(path).stamp
    try folder.write("a.txt", "changed by another\n")
    let failure = error { try FileReplacer.replace(path, with: Array("new\n".utf8), expecting: stamp) }
    #expect(failure?.description == "\(path): error: has changed since it was read; it was left as it is")
    #expect(try folder.bytes("a.txt") == Array("changed by another\n".utf8))
    #expect(try folder.names() == ["a.txt"])
    let fresh = try reader.read(path).stamp
    #expect(try FileReplacer.replace(path, with: Array("new\n".utf8), expecting: fresh))
}

@Test func anotherFileInItsPlaceIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "old\n")
    try setOld(path)
    var reader = FileReader()
    let stamp = try reader.read(path).stamp
    // As long and as old, but another file.
    let other = try folder.write("b.txt", "odd\n")
    try setOld(other)
    try #require(rename(other, path) == 0)
    #expect(error { try FileReplacer.replace(path, with: Array("new\n".utf8), expecting: stamp) } != nil)
    #expect(try folder.bytes("a.txt") == Array("odd\n".utf8))
}

@Test func whatIsNoFileIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    let missing = "\(folder.path)/none.txt"
    #expect(
        error { try FileReplacer.replace(missing, with: []) }?.description
            == "\(missing): error: no such file or folder")
    for path in [folder.path, "/dev/null"] {
        #expect(
            error { try FileReplacer.replace(path, with: []) }?.description
                == "\(path): error: can’t be written: it is no regular file")
    }
    #expect(try folder.names() == [])
}

@Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
func aReadOnlyFolderOrFileIsAnErrorAndStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "old\n")
    chmod(folder.path, 0o500)
    let inReadOnlyFolder = error { try FileReplacer.replace(path, with: Array("new\n".utf8)) }
    chmod(folder.path, 0o700)
    #expect(inReadOnlyFolder?.message.hasSuffix("permission denied") == true)
    chmod(path, 0o400)
    let readOnly = error { try FileReplacer.replace(path, with: Array("new\n".utf8)) }
    #expect(readOnly?.description == "\(path): error: can’t be written: permission denied")
    #expect(try folder.bytes("a.txt") == Array("old\n".utf8))
    #expect(try folder.names() == ["a.txt"])
}

@Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/comm")))
func aFolderThatTakesNoNewFileIsAnError() throws {
    let failure = error { try FileReplacer.replace("/proc/self/comm", with: Array("new\n".utf8)) }
    #expect(failure?.path == "/proc/self/comm")
}

@Test func aTemporaryFileThatDoesNotGetToItsPlaceIsRemoved() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "old\n")
    func move(to target: String) throws {
        var temporary = try TemporaryFile(beside: path)
        try temporary.write(Array("new\n".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
        try temporary.move(to: target)
    }
    // A file can't take a folder's place.
    #expect(error { try move(to: folder.path) }?.message.hasPrefix("can’t be written") == true)
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.bytes("a.txt") == Array("old\n".utf8))
    try move(to: path)
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.bytes("a.txt") == Array("new\n".utf8))
}
