/// mtlint's own version, a semantic version.
enum Version {
    static let current = "0.1.0"
}
