#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension FileError {
    /// The error of a system call.
    ///
    /// - Parameters:
    ///   - code: the call's `errno`.
    ///   - action: what could not be done, as in “can’t be read”; left out where the reason says enough.
    init(path: String, code: Int32, action: String) {
        let message =
            switch code {
            case ENOENT: "no such file or folder"
            case ENOTDIR: "no such file or folder: a part of the path is no folder"
            case EISDIR: "is a folder"
            case EACCES, EPERM: "\(action): permission denied"
            case EROFS: "\(action): the file system is read-only"
            case ENOSPC, EDQUOT: "\(action): no space left"
            case ELOOP: "\(action): too many symbolic links"
            case ENAMETOOLONG: "\(action): the name is too long"
            case EMFILE, ENFILE: "\(action): too many open files"
            default: "\(action): \(String(cString: strerror(code)).lowercased())"
            }
        self.init(path: path, message: message)
    }
}
