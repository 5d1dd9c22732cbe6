import Foundation
import Testing

@testable import MTLintFiles

struct PendingFileTests {
    @Test(arguments: [[10], [2_000_000], [600_000, 600_000, 600_000, 5], []] as [[Int]])
    func `the old content stays until the file is finished`(_ lengths: [Int]) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", "old")
        let file = try PendingFile(at: path)
        for (index, length) in lengths.enumerated() {
            try file.write([UInt8](repeating: UInt8(index), count: length))
            #expect(try folder.bytes("a") == Array("old".utf8))
        }
        try file.finish()
        #expect(try folder.bytes("a") == lengths.enumerated().flatMap { [UInt8](repeating: UInt8($0), count: $1) })
        #expect(try folder.names() == ["a"])
    }

    @Test func `a file that is never finished leaves nothing behind`() throws {
        let folder = try TemporaryFolder()
        do {
            let file = try PendingFile(at: "\(folder.path)/new")
            try file.write([UInt8](repeating: 1, count: 2_000_000))
        }
        #expect(try folder.names().isEmpty)
    }

    @Test func `a new file has the permissions of any new file`() throws {
        let folder = try TemporaryFolder()
        let file = try PendingFile(at: "\(folder.path)/new")
        try file.finish()
        let plain = "\(folder.path)/plain"
        #expect(FileManager.default.createFile(atPath: plain, contents: nil))
        let permissions = try ["\(folder.path)/new", plain].map {
            try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
        }
        #expect(permissions[0] == permissions[1])
    }

    @Test func `a device is written to as it is`() throws {
        let file = try PendingFile(at: "/dev/null")
        try file.write([1, 2, 3])
        try file.finish()
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    }

    @Test(arguments: ["no/such/file", "", "/", "/dev/null/a"])
    func `a place where no file can be`(_ path: String) throws {
        #expect(throws: FileError.self) { try PendingFile(at: path) }
    }
}
