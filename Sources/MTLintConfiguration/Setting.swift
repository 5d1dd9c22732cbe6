/// A value of the configuration, and where it is written.
package struct Setting<Value: Sendable>: Sendable {
    package let value: Value
    package let source: SettingSource

    package init(_ value: Value, _ source: SettingSource) {
        self.value = value
        self.source = source
    }
}
