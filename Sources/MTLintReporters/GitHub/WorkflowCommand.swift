/// A command to GitHub’s runner: `::name key=value,key=value::message`, one line of standard output.
///
/// What ends a line or a value is percent-encoded, so that no text of a file becomes a command of its own. Other
/// characters that steer a terminal are made visible.
struct WorkflowCommand {
    private let name: String
    private var properties: [(key: String, value: String)] = []
    var message = ""

    init(_ name: String) { self.name = name }

    mutating func add(_ key: String, _ value: String) { properties.append((key, value)) }

    var line: [UInt8] {
        var bytes = Array("::\(name)".utf8)
        for (index, property) in properties.enumerated() {
            bytes += "\(index == 0 ? " " : ",")\(property.key)=".utf8
            Self.append(property.value, isProperty: true, to: &bytes)
        }
        bytes += "::".utf8
        Self.append(message, isProperty: false, to: &bytes)
        bytes.append(0x0A)
        return bytes
    }

    private static func append(_ text: String, isProperty: Bool, to bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": bytes += "%25".utf8
            case "\r": bytes += "%0D".utf8
            case "\n": bytes += "%0A".utf8
            case ":" where isProperty: bytes += "%3A".utf8
            case "," where isProperty: bytes += "%2C".utf8
            default: Glyph(scalar.value, unicode: true).append(to: &bytes)
            }
        }
    }
}
