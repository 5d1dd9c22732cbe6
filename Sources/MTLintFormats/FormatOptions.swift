/// What a user says about the files of a run, for the formats that need to be told.
public struct FormatOptions: Hashable, Sendable {
    /// How the lines of plain text are to be read; nil: told by the text.
    public var layout: TextLayout?
    /// Which strings of JSON are texts: names of members, or JSON Pointers.
    public var textFields: [String]
    /// What names the records of JSON Lines: a member's name, or a JSON Pointer.
    public var idField: String?
    /// Which columns of a table are texts: names in the first row, or numbers from 1.
    public var columns: [String]

    public init(layout: TextLayout? = nil, textFields: [String] = [], idField: String? = nil, columns: [String] = []) {
        self.layout = layout
        self.textFields = textFields
        self.idField = idField
        self.columns = columns
    }
}
