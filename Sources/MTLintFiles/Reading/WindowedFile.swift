public import MTLintCore

/// A long file of UTF-8 that is read a window at a time, so that its length costs no memory.
///
/// It was read once from beginning to end when it was made: all of it is well-formed.
public struct WindowedFile: Sendable {
    /// In bytes. A shorter file is read as a whole.
    public static let shortest = 1 << 20
    /// In bytes; what is known of a window stays in the processor's cache.
    static let windowLength = 1 << 18

    /// The path that it was read by.
    public let path: String
    /// In order, without gaps.
    public let windows: [FileWindow]
    /// The text of the first window.
    public let beginning: PaddedBytes

    /// nil when the file is not a regular one, not long, or not UTF-8 without a byte order mark: then it is to be read
    /// as a whole, which says what is wrong with it.
    public init?(reading path: String) {
        self.init(reading: path, from: Self.shortest, windowLength: Self.windowLength)
    }

    init?(reading path: String, from shortest: Int, windowLength: Int) {
        guard let found = try? Self.windows(of: path, from: shortest, windowLength), let first = found.windows.first,
            let beginning = try? OpenFile(reading: path).read(first.count, at: 0), beginning.count == first.count
        else { return nil }
        self.path = path
        windows = found.windows
        self.beginning = beginning
    }

    /// The text of a window.
    ///
    /// - Throws: when the file can't be read, or is no longer the same.
    public func text(of window: FileWindow) throws(FileError) -> PaddedBytes {
        let text = try OpenFile(reading: path).read(window.count, at: window.origin.bytes)
        guard text.count == window.count, UTF8Text.isText(text.paddedSpan.extracting(..<text.count)) else {
            throw FileError(path: path, message: "was changed while it was read")
        }
        return text
    }

    private static func windows(
        of path: String, from shortest: Int, _ windowLength: Int
    ) throws(FileError) -> (windows: [FileWindow], length: Int)? {
        let file = try OpenFile(reading: path)
        guard let length = try file.regularLength(), length >= shortest else { return nil }
        var windows: [FileWindow] = []
        var origin = TextOrigin.start
        while origin.bytes < length {
            let ahead = try file.read(windowLength, at: origin.bytes)
            if ahead.count == 0 { return nil }
            if origin.bytes == 0, ByteOrderMark(beginning: ahead.paddedSpan.extracting(..<ahead.count)) != nil {
                return nil
            }
            let isLast = origin.bytes + ahead.count >= length
            let count = isLast ? ahead.count : WindowBorder.last(in: ahead)
            if !UTF8Text.isText(ahead.paddedSpan.extracting(..<count)) { return nil }
            windows.append(FileWindow(origin: origin, count: count))
            origin = TextOrigin(
                bytes: origin.bytes + count, lines: origin.lines + ahead.lineEndCount(in: 0..<count))
        }
        return (windows, length)
    }
}
