extension JSONWriter {
    /// Writes the member that says who found it.
    mutating func reviewdogSource(_ options: ReporterOptions) {
        key("source")
        openObject()
        member("name", "mtlint")
        if let uri = options.informationURI { member("url", uri) }
        closeObject()
    }
}
