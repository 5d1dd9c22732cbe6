extension IgnoreFile {
    /// The patterns of a file. They are bytes, in whatever encoding.
    init(reading path: String) throws(FileError) {
        var bytes: [UInt8] = []
        let length = try OpenFile(reading: path).read(into: &bytes)
        self.init(bytes[..<length])
    }
}
