import MTLintKit

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The file that `--output` names.
enum OutputFile {
    static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw FileError(path: path, message: "can’t be written: \(String(cString: strerror(errno)))")
        }
        StandardStream(descriptor: descriptor).write(bytes)
        guard close(descriptor) == 0 else {
            throw FileError(path: path, message: "can’t be written: \(String(cString: strerror(errno)))")
        }
    }
}
