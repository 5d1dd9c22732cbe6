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

    /// Whether the terminal may be sent links (OSC 8). Those that do not know them show nothing of them; the Linux
    /// console shows all of it.
    var hasLinks: Bool {
        isOn && Process.isOutputTerminal && Process.environment("TERM").map { $0 != "dumb" && $0 != "linux" } ?? false
    }
}
