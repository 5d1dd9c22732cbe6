// How a rule matches; the numbers of the kinds are their places in `MatchSpec.kinds`.
extension PackReader {
    mutating func match() throws(MalformedPack) -> MatchSpec {
        switch try number() {
        case 0: return .comments(try choice(of: CommentFault.self))
        case 1:
            return .consistency(
                ConsistencySpec(groups: try list { reader throws(MalformedPack) in try reader.texts() }))
        case 2:
            return .forbidden(
                ForbiddenSpec(
                    anchor: try choice(of: MatchAnchor.self), phrases: try texts(), exceptions: try texts()))
        case 3: return .native(try text())
        case 4:
            return .pattern(
                PatternSpec(source: try text(), ignoresCase: try flag(), replacement: try replacement()))
        case 5:
            return .repeat(
                RepeatSpec(
                    length: try range(),
                    beginnings: try optional { reader throws(MalformedPack) in try reader.texts() },
                    exceptions: try texts()))
        case 6:
            return .sequence(
                SequenceSpec(
                    anchor: try choice(of: MatchAnchor.self),
                    alternatives: try list { reader throws(MalformedPack) in
                        try reader.list { reader throws(MalformedPack) in try reader.element() }
                    },
                    replacement: try replacement()))
        case 7:
            return .terms(
                TermsSpec(
                    anchor: try choice(of: MatchAnchor.self),
                    terms: try list { reader throws(MalformedPack) in
                        TermsSpec.Term(
                            phrase: try reader.text(),
                            replacement: try reader.optional { reader throws(MalformedPack) in try reader.text() })
                    }))
        case 8:
            return .vocabularyTerms(
                try list { reader throws(MalformedPack) in
                    PreferredTerm(preferred: try reader.text(), forbidden: try reader.texts())
                })
        default: throw malformed
        }
    }

    mutating func template() throws(MalformedPack) -> MessageTemplate {
        do {
            return try MessageTemplate(try text())
        } catch {
            throw malformed
        }
    }

    private mutating func replacement() throws(MalformedPack) -> MessageTemplate? {
        try optional { reader throws(MalformedPack) in try reader.template() }
    }

    private mutating func element() throws(MalformedPack) -> SequenceElement {
        var element = SequenceElement()
        element.condition = try condition()
        element.excluded = try optional { reader throws(MalformedPack) in try reader.condition() }
        element.count = try range()
        element.spacing = try optional { reader throws(MalformedPack) in
            try reader.choice(of: SequenceElement.Spacing.self)
        }
        element.isContext = try flag()
        element.name = try optional { reader throws(MalformedPack) in try reader.text() }
        return element
    }

    private mutating func condition() throws(MalformedPack) -> SequenceElement.Condition {
        var condition = SequenceElement.Condition()
        condition.words = try texts()
        condition.classes = try texts()
        condition.marks = Array(try text().unicodeScalars)
        condition.shape = try optional { reader throws(MalformedPack) in
            try reader.choice(of: SequenceElement.Shape.self)
        }
        condition.abbreviation = try flag()
        return condition
    }
}
