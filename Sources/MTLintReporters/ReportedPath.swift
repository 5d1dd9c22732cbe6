/// A file’s path as programs on the other side look it up: relative to where mtlint ran, which is the repository.
enum ReportedPath {
    /// The path without `.` parts and doubled slashes.
    static func plain(_ path: String) -> String {
        guard path.contains("./") || path.contains("//") else { return path }
        let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
        return path.hasPrefix("/") ? "/\(parts)" : parts
    }
}
