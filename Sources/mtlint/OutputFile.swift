import MTLintKit

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Files that the command line writes besides the ones it fixes.
enum OutputFile {
    static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        try write(bytes, to: path, O_TRUNC)
    }

    /// Writes a file that must not be there yet.
    static func create(_ bytes: [UInt8], at path: String) throws(FileError) { try write(bytes, to: path, O_EXCL) }

    /// Writes a file whole or not at all, whether it is there or not.
    static func replace(_ bytes: [UInt8], at path: String) throws(FileError) {
        if FolderPath.resolve(path) == nil {
            try create(bytes, at: path)
        } else {
            try FileReplacer.replace(path, with: bytes)
        }
    }

    private static func write(_ bytes: [UInt8], to path: String, _ flag: Int32) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flag, 0o666)
        if descriptor < 0, errno == EEXIST {
            throw FileError(path: path, message: "is there already; nothing was written")
        }
        guard descriptor >= 0 else {
            throw FileError(path: path, message: "can’t be written: \(String(cString: strerror(errno)))")
        }
        StandardStream(descriptor: descriptor).write(bytes)
        guard close(descriptor) == 0 else {
            throw FileError(path: path, message: "can’t be written: \(String(cString: strerror(errno)))")
        }
    }
}
