/// When reports are coloured.
enum ColorChoice: String, CaseIterable {
    /// On a terminal, unless `NO_COLOR` is set or the terminal is a dumb one.
    case auto
    case always
    case never

    var isOn: Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            Process.isOutputTerminal && Process.environment("NO_COLOR") == nil && Process.environment("TERM") != "dumb"
        }
    }
}
