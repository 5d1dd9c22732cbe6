extension JSONWriter {
    /// Writes a member that is an object with the one member `text`: SARIF's messages.
    mutating func text(_ name: StaticString, _ text: String) {
        key(name)
        openObject()
        member("text", text)
        closeObject()
    }
}
