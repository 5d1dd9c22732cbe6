/// What a user says about the files of a run, for the formats that need to be told.
public struct FormatOptions: Hashable, Sendable {
    /// How the lines of plain text are to be read; nil: told by the text.
    public var layout: TextLayout?

    public init(layout: TextLayout? = nil) { self.layout = layout }
}
