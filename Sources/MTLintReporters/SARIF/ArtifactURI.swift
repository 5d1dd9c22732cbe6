/// The URI reference of a file, made of its path (RFC 3986).
enum ArtifactURI {
    /// A relative path becomes a relative reference without `.` parts, an absolute one a `file:` URI.
    static func uri(ofPath path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }.map { encoded($0) }
        let joined = parts.joined(separator: "/")
        if path.hasPrefix("/") { return "file:///\(joined)" }
        return joined.isEmpty ? "." : joined
    }

    /// A part of a path with everything but unreserved characters percent-encoded.
    private static func encoded(_ part: Substring) -> String {
        var result: [UInt8] = []
        for byte in part.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.append(byte)
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result.append(contentsOf: "%\(byte < 0x10 ? "0" : "")\(digits)".utf8)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
