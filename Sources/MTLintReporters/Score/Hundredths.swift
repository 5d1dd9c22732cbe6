/// A number that is not negative, written with two decimals.
public struct Hundredths: CustomStringConvertible, Sendable {
    private let hundredths: Int

    public init(_ number: Double) {
        hundredths = Int(exactly: (max(0, number) * 100).rounded()) ?? .max
    }

    public var description: String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
