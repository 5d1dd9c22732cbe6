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
    /// In bytes: what is kept in memory, so that a run that is broken off seldom leaves anything behind.
    private static let mostKept = 1 << 20

    private let path: String
    private let target: String
    /// Of the file that is to be replaced; nil when there is none.
    private var status: stat?
    /// What is not written yet.
    private var pending: [UInt8] = []
    /// nil until there is much to write.
    private var temporary: TemporaryFile?
    /// Of a pipe or a device; -1 for a file.
    private var stream: Int32 = -1

    /// - Throws: when there can be no such file, so that nobody works for a report that has nowhere to go.
    public init(at path: String) throws(FileError) {
        self.path = path
        guard let target = Self.target(of: path) else { throw Self.failure(path) }
        self.target = target
        var status = stat()
        if stat(target, &status) == 0 {
            if status.st_mode & S_IFMT != S_IFREG {
                stream = open(target, O_WRONLY | O_CLOEXEC)
                guard stream >= 0 else { throw Self.failure(path) }
                return
            }
            guard access(target, W_OK) == 0 else { throw Self.failure(path) }
            self.status = status
        }
        do throws(FileError) {
            // Gone again at once: it was only to see whether it can be made.
            _ = try TemporaryFile(beside: target)
        } catch {
            // The error itself speaks of a file that nobody asked for.
            throw Self.failure(path)
        }
    }

    deinit { if stream >= 0 { close(stream) } }

    public func write(_ bytes: [UInt8]) throws(FileError) {
        pending += bytes
        if stream >= 0 || pending.count > Self.mostKept { try flush() }
    }

    /// Puts the file in its place.
    public func finish() throws(FileError) {
        try flush()
        if stream >= 0 { return }
        do throws(FileError) {
            try temporary?.move(to: target)
        } catch {
            throw FileError(path: path, message: error.message)
        }
    }

    private func flush() throws(FileError) {
        defer { pending.removeAll(keepingCapacity: true) }
        if stream >= 0 {
            try writeToStream()
            return
        }
        do throws(FileError) {
            if temporary == nil {
                let file = try TemporaryFile(beside: target)
                if let status {
                    try file.takeOwnerAndPermissions(of: status)
                } else {
                    try file.takeDefaultPermissions()
                }
                temporary = consume file
            }
            try temporary?.write(pending)
        } catch {
            throw FileError(path: path, message: error.message)
        }
    }

    private func writeToStream() throws(FileError) {
        var rest = pending[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Self.write(stream, $0) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.failure(path) }
            rest = rest.dropFirst(count)
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
