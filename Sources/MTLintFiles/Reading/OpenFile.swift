internal import MTLintCore

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// An open file; closed when it goes out of scope.
struct OpenFile: ~Copyable {
    let path: String
    private let descriptor: Int32
    private let isOwned: Bool

    init(reading path: String) throws(FileError) {
        var descriptor = open(path, O_RDONLY | O_CLOEXEC)
        while descriptor < 0, errno == EINTR { descriptor = open(path, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw FileError(path: path, code: errno, action: "can’t be opened") }
        self.path = path
        self.descriptor = descriptor
        isOwned = true
    }

    /// Standard input, by the name that errors give.
    init(standardInputAs name: String) {
        path = name
        descriptor = STDIN_FILENO
        isOwned = false
    }

    deinit { if isOwned { close(descriptor) } }

    func status() throws(FileError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure }
        return status
    }

    /// The length of a regular file in bytes; nil for anything else.
    func regularLength() throws(FileError) -> Int? {
        let status = try status()
        return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    /// Reads a file of a known length into memory of its own.
    ///
    /// - Returns: nil when the file turns out to be longer; what was read is then read again from the beginning.
    func readWhole(_ length: Int) throws(FileError) -> PaddedBytes? {
        guard length <= UInt32.max else { throw FileError.tooLarge(path) }
        var failed = false
        // One byte more, to see the end.
        let text = PaddedBytes(capacity: length + 1) { buffer in
            var filled = 0
            while filled < buffer.count {
                let count = unistdRead(
                    descriptor, buffer.baseAddress.map { UnsafeMutableRawPointer($0 + filled) }, buffer.count - filled)
                if count > 0 { filled += count }
                if count == 0 { break }
                if count < 0, errno != EINTR {
                    failed = true
                    break
                }
            }
            return filled
        }
        if failed { throw failure }
        if text.count <= length { return text }
        _ = lseek(descriptor, 0, SEEK_SET)
        return nil
    }

    /// Reads a part of a regular file.
    ///
    /// - Returns: as much of it as there is.
    func read(_ length: Int, at offset: Int) throws(FileError) -> PaddedBytes {
        var failed = false
        let text = PaddedBytes(capacity: length) { buffer in
            var filled = 0
            while filled < buffer.count {
                let count = pread(
                    descriptor, buffer.baseAddress.map { UnsafeMutableRawPointer($0 + filled) }, buffer.count - filled,
                    off_t(offset + filled))
                if count > 0 { filled += count }
                if count == 0 { break }
                if count < 0, errno != EINTR {
                    failed = true
                    break
                }
            }
            return filled
        }
        if failed { throw failure }
        return text
    }

    /// Reads to the end, whatever the file's size is said to be: that of a pipe is 0, and that of a log may grow.
    ///
    /// - Parameter buffer: holds the content from 0 on; made longer as needed, never shorter.
    /// - Returns: the content's length.
    func read(into buffer: inout [UInt8]) throws(FileError) -> Int {
        let status = try status()
        if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, code: EISDIR, action: "can’t be read") }
        guard status.st_size <= UInt32.max else { throw FileError.tooLarge(path) }
        // One byte more than the size, so that the end is seen without growing.
        grow(&buffer, to: max(Int(status.st_size) + 1, 1 << 14))
        var length = 0
        while true {
            if length == buffer.count { grow(&buffer, to: buffer.count * 2) }
            let count = readOnce(into: &buffer, from: length)
            if count == 0 { return length }
            if count > 0 {
                length += count
                guard length <= UInt32.max else { throw FileError.tooLarge(path) }
            } else if errno != EINTR {
                throw failure
            }
        }
    }

    private func readOnce(into buffer: inout [UInt8], from start: Int) -> Int {
        let descriptor = descriptor
        return buffer.withUnsafeMutableBytes { bytes in
            let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
            return unistdRead(descriptor, rest.baseAddress, rest.count)
        }
    }

    private func grow(_ buffer: inout [UInt8], to count: Int) {
        guard buffer.count < count else { return }
        buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }

    private var failure: FileError { FileError(path: path, code: errno, action: "can’t be read") }
}

/// The C function, which the method `read(into:)` hides inside the type.
private func unistdRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, bytes, count)
}
