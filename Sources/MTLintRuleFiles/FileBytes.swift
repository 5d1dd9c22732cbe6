package import MTLintCore

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Reads files and folders of rules.
package enum FileBytes {
    /// The whole content of a file.
    ///
    /// - Parameter name: the file's path as errors give it.
    /// - Throws: what the system says, at the file's beginning.
    package static func read(_ path: String, as name: String) throws(RuleFileError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable(name, errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Self.read(file, &block)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw unreadable(name, errno)
            }
            bytes += block[..<count]
        }
    }

    private static func read(_ file: Int32, _ block: inout [UInt8]) -> Int {
        block.withUnsafeMutableBytes { buffer in
            #if canImport(Glibc)
            Glibc.read(file, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
            Musl.read(file, buffer.baseAddress, buffer.count)
            #else
            Darwin.read(file, buffer.baseAddress, buffer.count)
            #endif
        }
    }

    /// Folders deeper than this are refused: a link may lead round in a circle.
    private static let deepest = 8
    /// In bytes. No rule is longer.
    private static let largest = 1 << 24

    /// The paths of all files below a folder, relative to it, sorted; hidden ones are left out.
    ///
    /// - Throws: what the system says of the first folder that can't be read, or what is wrong with a file that is none.
    static func files(below folder: String, as name: String, depth: Int = 0) throws(RuleFileError) -> [String] {
        if depth > deepest { throw refused(name, "lies deeper than a rule does") }
        guard let stream = opendir(folder) else { throw unreadable(name, errno) }
        defer { closedir(stream) }
        var files: [String] = []
        while let entry = readdir(stream) {
            let child = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if child.hasPrefix(".") { continue }
            var status = stat()
            guard stat("\(folder)/\(child)", &status) == 0 else { throw unreadable("\(name)/\(child)", errno) }
            if status.st_mode & S_IFMT == S_IFDIR {
                files += try Self.files(below: "\(folder)/\(child)", as: "\(name)/\(child)", depth: depth + 1).map {
                    "\(child)/\($0)"
                }
            } else if status.st_mode & S_IFMT != S_IFREG {
                throw refused("\(name)/\(child)", "is no regular file")
            } else if status.st_size > largest {
                throw refused("\(name)/\(child)", "is larger than 16 MB, which no rule is")
            } else {
                files.append(child)
            }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func refused(_ name: String, _ message: String) -> RuleFileError {
        RuleFileError(path: name, mark: .init(line: 1, column: 1), message: message)
    }

    private static func unreadable(_ name: String, _ code: Int32) -> RuleFileError {
        let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        return RuleFileError(path: name, mark: .init(line: 1, column: 1), message: "cannot be read: \(reason)")
    }
}
