/// The form in which checked rules are part of the program: what a run needs of them, and apart from that what few runs
/// ask for.
///
/// All of it is written by `CompiledRulesWriter`, piece by piece in the same order, and nothing is checked a second
/// time except that it is whole.
package enum CompiledRules {
    /// The rules, without their words.
    ///
    /// - Parameters:
    ///   - texts: gives the words of the rule at a place in the list.
    ///   - examples: gives its examples.
    /// - Throws: ``MalformedPack``.
    package static func rules(
        _ bytes: UnsafeBufferPointer<UInt8>, texts: @escaping @Sendable (Int) -> RuleTexts,
        examples: @escaping @Sendable (Int) -> [RuleExample]
    ) throws(MalformedPack) -> [Rule] {
        var place = 0
        return try all(bytes) { reader throws(MalformedPack) in
            defer { place += 1 }
            return try rule(&reader, texts: { [place] in texts(place) }, examples: { [place] in examples(place) })
        }
    }

    /// The words of each rule, in the order of the rules.
    ///
    /// - Throws: ``MalformedPack``.
    package static func texts(_ bytes: UnsafeBufferPointer<UInt8>) throws(MalformedPack) -> [RuleTexts] {
        try all(bytes) { reader throws(MalformedPack) in
            let (summary, why, mqm) = (try reader.text(), try reader.text(), try reader.text())
            let message = try reader.template()
            let help = try reader.optional { reader throws(MalformedPack) in try reader.template() }
            let measured = try reader.optional { reader throws(MalformedPack) in try reader.text() }
            return RuleTexts(summary: summary, why: why, mqm: mqm, message: message, help: help, measured: measured)
        }
    }

    /// The examples of each rule, in the order of the rules.
    ///
    /// - Throws: ``MalformedPack``.
    package static func examples(_ bytes: UnsafeBufferPointer<UInt8>) throws(MalformedPack) -> [[RuleExample]] {
        try all(bytes) { reader throws(MalformedPack) in
            try reader.list { reader throws(MalformedPack) in try example(&reader) }
        }
    }

    private static func all<Element>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ read: (inout PackReader) throws(MalformedPack) -> Element
    ) throws(MalformedPack) -> [Element] {
        var reader = PackReader(bytes)
        let all = try reader.list(read)
        try reader.finish()
        return all
    }

    private static func rule(
        _ reader: inout PackReader, texts: @escaping @Sendable () -> RuleTexts,
        examples: @escaping @Sendable () -> [RuleExample]
    ) throws(MalformedPack) -> Rule {
        let id = RuleID(category: try reader.text(), name: try reader.text())
        let severity = try reader.choice(of: Severity.self)
        let status = try reader.choice(of: RuleStatus.self)
        let languages = try reader.optional { reader throws(MalformedPack) in
            try reader.list { reader throws(MalformedPack) in LanguageTag(known: try reader.text()) }
        }
        let fix = try reader.optional { reader throws(MalformedPack) in try reader.choice(of: Applicability.self) }
        let match = try reader.match()
        return Rule(
            id: id, severity: severity, status: status, languages: languages, fix: fix, match: match, texts: texts,
            examples: examples)
    }

    private static func example(_ reader: inout PackReader) throws(MalformedPack) -> RuleExample {
        let text = try reader.text()
        let marks = try reader.list { reader throws(MalformedPack) in
            let mark = try reader.range()
            return mark.lowerBound..<mark.upperBound
        }
        let good = try reader.optional { reader throws(MalformedPack) in try reader.text() }
        let also = try reader.list { reader throws(MalformedPack) in
            RuleID(category: try reader.text(), name: try reader.text())
        }
        return RuleExample(
            text: MarkedText(text: text, marks: marks), good: good, also: also, line: try reader.number())
    }
}
