import Foundation
import MTLintCore
import MTLintFiles
import Testing

private func error(_ path: String) -> FileError? {
    var reader = FileReader()
    do {
        _ = try reader.read(path)
        return nil
    } catch {
        return error
    }
}

@Test func oneReaderReadsFilesOfAnySizeOneAfterTheOther() throws {
    let folder = try TemporaryFolder()
    var reader = FileReader()
    for length in [5, 0, 100_000, 1, 16_384, 16_385, 300_000, 3] {
        let content = String(repeating: "é", count: length)
        let file = try reader.read(folder.write("a.txt", content))
        #expect(file.text.bytes.elementsEqual(content.utf8))
        #expect(file.encoding == .utf8)
    }
}

@Test func aMissingFileIsReported() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/none.txt"
    #expect(error(path)?.description == "\(path): error: no such file or folder")
    #expect(error("")?.message == "no such file or folder")
}

@Test func aFolderIsNoFile() throws {
    let folder = try TemporaryFolder()
    #expect(error(folder.path)?.description == "\(folder.path): error: is a folder")
}

@Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
func aFileThatMayNotBeReadIsReported() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("secret.txt")
    chmod(path, 0)
    #expect(error(path)?.description == "\(path): error: can’t be opened: permission denied")
}

@Test func aFileThatIsTooLargeIsNotRead() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("huge.txt", "")
    // A hole: takes no room on the disk.
    try #require(truncate(path, off_t(UInt32.max) + 1) == 0)
    #expect(error(path)?.message.hasPrefix("larger than 4 GiB") == true)
}

@Test func anErrorNamesTheFileAndThePlace() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("latin.txt", bytes: [0x61, 0x0A, 0x63, 0x61, 0x66, 0xE9])
    #expect(error(path)?.description.hasPrefix("\(path):2:4: error: byte 0xE9 at offset 5 is not UTF-8") == true)
    var reader = FileReader()
    let file = try reader.read(path, encoding: TextEncoding(named: "latin1"))
    #expect(file.text.string(0..<file.text.count) == "a\ncafé")
}

@Test func aPipeIsReadToItsEnd() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let content = String(repeating: "a line of text\n", count: 20_000)
    let writer = Thread {
        guard let pipe = FileHandle(forWritingAtPath: path) else { return }
        try? pipe.write(contentsOf: Data(content.utf8))
        try? pipe.close()
    }
    writer.start()
    var reader = FileReader()
    let file = try reader.read(path)
    #expect(file.text.bytes.elementsEqual(content.utf8))
}

@Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
func aFileWhoseSizeIsSaidToBeZeroIsRead() throws {
    var reader = FileReader()
    #expect(try reader.read("/proc/self/status").text.count > 100)
}

@Test func aStampTellsThatAFileHasChanged() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "one\n")
    var reader = FileReader()
    let first = try reader.read(path).stamp
    #expect(try reader.read(path).stamp == first)
    try folder.write("a.txt", "one two\n")
    #expect(try reader.read(path).stamp != first)
}
