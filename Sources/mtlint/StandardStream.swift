#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Standard output and standard error, written without a buffer of their own.
struct StandardStream {
    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    let descriptor: Int32

    /// Writes all bytes. A reader that went away ends the process, as it does for any command in a pipe.
    func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = UnsafeRawBufferPointer(rebasing: rest).withMemoryRebound(to: UInt8.self) { part in
                    #if canImport(Glibc)
                    Glibc.write(descriptor, part.baseAddress, part.count)
                    #elseif canImport(Musl)
                    Musl.write(descriptor, part.baseAddress, part.count)
                    #else
                    Darwin.write(descriptor, part.baseAddress, part.count)
                    #endif
                }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return }
                rest = rest.dropFirst(written)
            }
        }
    }

    func write(_ text: String) { write(Array(text.utf8)) }
}
