#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A file that is written piece by piece and is in its place only when it is whole.
///
/// What was there stays until then, and stays for good when the file is never finished. A pipe or a device is written to
/// as the pieces come.
public final class PendingFile {
    private let path: String
    private let target: String
    /// nil for a pipe or a device.
    private var temporary: TemporaryFile?
    private var descriptor: Int32 = -1

    /// - Throws: when there can be no such file, so that nobody works for a report that has nowhere to go.
    public init(at path: String) throws(FileError) {
        self.path = path
        guard let target = Self.target(of: path) else {
            throw Self.failure(path)
        }
        self.target = target
        var status = stat()
        let isThere = stat(target, &status) == 0
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            descriptor = open(target, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Self.failure(path) }
            return
        }
        if isThere, access(target, W_OK) != 0 {
            throw Self.failure(path)
        }
        do throws(FileError) {
            // Its own error would speak of a file that nobody asked for.
            let file = try TemporaryFile(beside: target)
            if isThere { try file.takeOwnerAndPermissions(of: status) } else { try file.takeDefaultPermissions() }
            temporary = consume file
        } catch {
            throw Self.failure(path)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    public func write(_ bytes: [UInt8]) throws(FileError) {
        if descriptor >= 0 {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Self.write(descriptor, $0) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw Self.failure(path) }
                rest = rest.dropFirst(count)
            }
            return
        }
        do throws(FileError) {
            try temporary?.write(bytes)
        } catch {
            throw FileError(path: path, message: error.message)
        }
    }

    /// Puts the file in its place.
    public func finish() throws(FileError) {
        do throws(FileError) {
            try temporary?.move(to: target)
        } catch {
            throw FileError(path: path, message: error.message)
        }
    }

    private static func failure(_ path: String) -> FileError {
        FileError(path: path, message: "can’t be written: \(String(cString: strerror(errno)))")
    }

    /// Where a path leads to, or would lead to; nil when its folder is not there.
    private static func target(of path: String) -> String? {
        if let target = FolderPath.resolve(path) { return target }
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return FolderPath.resolve(".").map { "\($0)/\(path)" }
        }
        let name = path[path.utf8.index(after: slash)...]
        let folder = slash == path.startIndex ? "/" : String(path[..<slash])
        return name.isEmpty ? nil : FolderPath.resolve(folder).map { "\($0)/\(name)" }
    }

    /// The C function, which the method hides.
    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
