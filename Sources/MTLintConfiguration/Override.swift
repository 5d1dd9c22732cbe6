/// Settings for some of the files.
package struct Override: Sendable {
    package let files: [Setting<FilePattern>]
    package let layer: SettingsLayer

    /// - Parameter path: the bytes of the path from the configuration's folder on.
    func applies(to path: ArraySlice<UInt8>) -> Bool { files.contains { $0.value.matches(path) } }
}
