/// Writes the pieces that `PackReader` reads.
struct PackWriter {
    private(set) var text = ""

    /// Six bits a character: five of the number, from the low ones up, and whether more follow.
    mutating func add(_ number: Int) {
        var rest = UInt32(clamping: number)
        repeat {
            let digit = UInt8(rest & 31) | (rest > 31 ? 32 : 0)
            text.unicodeScalars.append(Unicode.Scalar(digit + 0x30))
            rest >>= 5
        } while rest > 0
    }

    mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

    mutating func add(_ value: String) {
        add(value.utf8.count)
        text += value
    }

    mutating func add(_ range: ClosedRange<Int>) {
        add(range.lowerBound)
        add(range.upperBound)
    }

    /// One of an enumeration, by its place among all.
    mutating func add<Choice: CaseIterable & Equatable>(
        _ choice: Choice
    ) where Choice.AllCases == [Choice] {
        add(Choice.allCases.firstIndex(of: choice) ?? 0)
    }

    mutating func add<Element>(_ list: [Element], _ write: (inout PackWriter, Element) -> Void) {
        add(list.count)
        for element in list { write(&self, element) }
    }

    mutating func add(_ texts: [String]) { add(texts) { $0.add($1) } }

    mutating func add<Value>(_ value: Value?, _ write: (inout PackWriter, Value) -> Void) {
        add(value != nil)
        if let value { write(&self, value) }
    }
}
