import MTLintKit

extension SourceFile {
    /// Does something with the file's text, and says where in the file it is not what the format demands.
    func read<Result>(_ body: (PaddedBytes) throws(FormatError) -> Result) throws(FileError) -> Result {
        do throws(FormatError) {
            return try body(text)
        } catch {
            throw FileError(path: path, text: text, offset: error.offset, message: error.message)
        }
    }
}
