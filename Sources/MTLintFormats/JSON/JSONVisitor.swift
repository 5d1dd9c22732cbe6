/// What is told of the strings of a JSON text, in their order.
protocol JSONVisitor {
    /// - Parameters:
    ///   - content: the string without its quotation marks.
    ///   - path: the way to it from the text's root.
    mutating func string(_ content: Range<Int>, at path: [JSONStep])

    mutating func number(_ number: Range<Int>, at path: [JSONStep])
}

extension JSONVisitor {
    mutating func number(_ number: Range<Int>, at path: [JSONStep]) {}
}
