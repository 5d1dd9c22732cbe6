#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Replaces the content of files, all of it or none.
public enum FileReplacer {
    /// Gives a file a new content.
    ///
    /// The content is written to a new file beside the old one, with its permissions and, where possible, its owner,
    /// and takes the old one's place in one step. A symbolic link stays, and the file that it leads to is replaced.
    /// Nothing is written when the file has the content already. Other hard links to the file keep the old content.
    ///
    /// - Parameter stamp: the stamp of the file when it was read; if given, a file that has changed is left alone.
    /// - Returns: whether the file was written.
    /// - Throws: ``FileError``; the file is then as it was, and no new file is left behind.
    @discardableResult
    public static func replace(
        _ path: String, with bytes: [UInt8], expecting stamp: FileStamp? = nil
    ) throws(FileError) -> Bool {
        guard let target = FolderPath.resolve(path) else {
            throw FileError(path: path, code: errno, action: "can’t be written")
        }
        do throws(FileError) {
            let status = try check(target, stamp)
            if status.st_size == bytes.count, try content(of: target) == bytes { return false }
            var temporary = try TemporaryFile(beside: target)
            try temporary.write(bytes)
            try temporary.takeOwnerAndPermissions(of: status)
            try temporary.synchronize()
            // Again, since writing took a while.
            _ = try check(target, stamp ?? FileStamp(status))
            try temporary.move(to: target)
            return true
        } catch {
            throw FileError(path: path, message: error.message)
        }
    }

    /// The status of a file that may be replaced.
    private static func check(_ path: String, _ stamp: FileStamp?) throws(FileError) -> stat {
        var status = stat()
        guard stat(path, &status) == 0, access(path, W_OK) == 0 else {
            throw FileError(path: path, code: errno, action: "can’t be written")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(path: path, message: "can’t be written: it is no regular file")
        }
        if let stamp, FileStamp(status) != stamp {
            throw FileError(path: path, message: "has changed since it was read; it was left as it is")
        }
        return status
    }

    private static func content(of path: String) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        let length = try OpenFile(reading: path).read(into: &bytes)
        bytes.removeLast(bytes.count - length)
        return bytes
    }
}
