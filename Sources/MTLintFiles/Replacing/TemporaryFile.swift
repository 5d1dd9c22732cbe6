#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A new file that is to take another's place; removed when it goes out of scope before it has.
struct TemporaryFile: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var isMoved = false

    /// Makes an empty file in the folder of another, since only within a file system can it take its place.
    ///
    /// - Parameter target: an absolute path.
    init(beside target: String) throws(FileError) {
        let name =
            target.utf8.lastIndex(of: UInt8(ascii: "/")).map { target.utf8.index(after: $0) } ?? target.startIndex
        var template = (target[..<name] + ".mtlint-XXXXXX").utf8CString
        descriptor = template.withUnsafeMutableBufferPointer { characters in
            characters.baseAddress.map { mkstemp($0) } ?? -1
        }
        guard descriptor >= 0 else {
            throw FileError(path: target, code: errno, action: "can’t be replaced, for want of a new file beside it")
        }
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    deinit {
        close(descriptor)
        if !isMoved { unlink(path) }
    }

    func write(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { all in
                let rest = UnsafeRawBufferPointer(rebasing: all[written...])
                return unistdWrite(descriptor, rest.baseAddress, rest.count)
            }
            if count >= 0 { written += count } else if errno != EINTR { throw failure }
        }
    }

    func takeOwnerAndPermissions(of status: stat) throws(FileError) {
        // Only the superuser may give a file away; a file of one's own is still the right content. The owner comes
        // first, since a change of it takes permissions away.
        let isGiven = fchown(descriptor, status.st_uid, status.st_gid) == 0
        // The set-user-id bit is for the old owner only.
        guard fchmod(descriptor, status.st_mode & (isGiven ? 0o7777 : 0o777)) == 0 else { throw failure }
    }

    /// The permissions that any new file has. Reading the mask sets it for a moment, so no other thread may make files.
    func takeDefaultPermissions() throws(FileError) {
        let mask = umask(0)
        umask(mask)
        guard fchmod(descriptor, 0o666 & ~mask) == 0 else { throw failure }
    }

    /// Waits until the content is on the disk: a crash must not leave an empty file in the place of the old one.
    func synchronize() throws(FileError) {
        guard fsync(descriptor) == 0 else { throw failure }
    }

    mutating func move(to target: String) throws(FileError) {
        guard rename(path, target) == 0 else { throw failure }
        isMoved = true
    }

    private var failure: FileError { FileError(path: path, code: errno, action: "can’t be written") }
}

/// The C function, which the method `write(_:)` hides inside the type.
private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, bytes, count)
}
