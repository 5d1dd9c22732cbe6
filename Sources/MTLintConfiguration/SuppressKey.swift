/// A key of an entry of `suppress` in a configuration file.
package enum SuppressKey: String, CaseIterable, Sendable {
    case reason
    case rule
    case text
}
