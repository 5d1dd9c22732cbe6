/// Makes a ``MatchSpec`` of the `match:` of a rule file.
struct MatchSpecDecoder {
    let path: String

    func match(_ node: RuleNode) throws(RuleFileError) -> MatchSpec {
        var reader = try RuleNodeReader(node, path: path, what: "“match”")
        let given = MatchSpec.kinds.filter { kind in
            if case .map(let entries) = node.content { entries.contains { $0.key.text == kind } } else { false }
        }
        guard given.count == 1 else {
            throw reader.error("“match” names one kind of: \(MatchSpec.kinds.joined(separator: ", "))")
        }
        let spec: MatchSpec
        switch given[0] {
        case "comments":
            guard let fault = try reader.takeChoice("comments", of: CommentFault.self) else {
                throw reader.error("missing key “comments”")
            }
            spec = .comments(fault)
        case "consistency":
            spec = .consistency(try consistency(reader.require("consistency"), reader))
        case "forbidden":
            spec = .forbidden(try forbidden(&reader))
        case "pattern":
            spec = .pattern(try pattern(&reader))
        case "repeat":
            spec = .repeat(try repetition(reader.require("repeat")))
        case "native":
            let name = try reader.requireText("native")
            guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), name.first?.isUppercase == true
            else {
                throw reader.error("“native” names a Swift type")
            }
            spec = .native(name)
        case "sequence":
            spec = .sequence(try sequence(&reader))
        case "vocabulary-terms":
            spec = .vocabularyTerms(try vocabularyTerms(reader.require("vocabulary-terms")))
        default:
            let anchor = try reader.takeChoice("at", of: MatchAnchor.self) ?? .anywhere
            spec = .terms(TermsSpec(anchor: anchor, terms: try terms(reader.require("terms"))))
        }
        try reader.finish()
        return spec
    }

    private func sequence(_ reader: inout RuleNodeReader) throws(RuleFileError) -> SequenceSpec {
        let node = try reader.require("sequence")
        guard case .list(let nodes) = node.content, let first = nodes.first else {
            throw reader.error("“sequence” must be a list of elements, or of such lists", at: node)
        }
        var alternatives: [[SequenceElement]] = []
        if case .list = first.content {
            for node in nodes { alternatives.append(try elements(node, reader)) }
        } else {
            alternatives = [try elements(node, reader)]
        }
        let anchor = try reader.takeChoice("at", of: MatchAnchor.self) ?? .anywhere
        let replacement = try replacement(&reader) { name in
            alternatives.allSatisfy { $0.contains { $0.name == name } } ? nil : "no element is named “\(name)”"
        }
        return SequenceSpec(anchor: anchor, alternatives: alternatives, replacement: replacement)
    }

    private func elements(
        _ node: RuleNode, _ reader: RuleNodeReader
    ) throws(RuleFileError) -> [SequenceElement] {
        guard case .list(let nodes) = node.content, !nodes.isEmpty else {
            throw reader.error("an alternative must be a list of elements", at: node)
        }
        var elements: [SequenceElement] = []
        for node in nodes { elements.append(try element(node)) }
        if elements.allSatisfy(\.isContext) {
            throw reader.error("a sequence needs an element that is not context", at: node)
        }
        return elements
    }

    private func element(_ node: RuleNode) throws(RuleFileError) -> SequenceElement {
        var reader = try RuleNodeReader(node, path: path, what: "an element")
        var element = SequenceElement()
        element.condition = try condition(&reader)
        if let node = reader.take("not") {
            var reader = try RuleNodeReader(node, path: path, what: "“not”")
            element.excluded = try condition(&reader)
            try reader.finish()
        }
        if let node = reader.take("repeat") { element.count = try count(node, reader) }
        element.spacing = try reader.takeChoice("space", of: SequenceElement.Spacing.self)
        element.isContext = try reader.takeFlag("context")
        element.name = try reader.takeText("as")
        try reader.finish()
        if element.condition == .init() {
            throw reader.error("an element needs “word”, “class”, “mark”, “is” or “abbreviation”")
        }
        return element
    }

    private func condition(_ reader: inout RuleNodeReader) throws(RuleFileError) -> SequenceElement.Condition {
        var condition = SequenceElement.Condition()
        condition.words = try reader.takeTexts("word")
        condition.classes = try reader.takeTexts("class")
        for name in condition.classes where WordClass(rawValue: name) == nil {
            let all = WordClass.allCases.map(\.rawValue)
            throw reader.error("unknown word class “\(name)”\(Spelling.didYouMean(name, among: all))")
        }
        condition.marks = Array((try reader.takeText("mark") ?? "").unicodeScalars)
        condition.shape = try reader.takeChoice("is", of: SequenceElement.Shape.self)
        condition.abbreviation = try reader.takeFlag("abbreviation")
        return condition
    }

    private func count(_ node: RuleNode, _ reader: RuleNodeReader) throws(RuleFileError) -> ClosedRange<Int> {
        guard case .list(let nodes) = node.content, nodes.count == 2,
            let least = nodes[0].text.flatMap({ Int($0) }), let most = nodes[1].text.flatMap({ Int($0) }),
            0 <= least, least <= most, 1 <= most, most <= 100
        else { throw reader.error("“repeat” must be [least, most] with most between 1 and 100", at: node) }
        return least...most
    }

    private func vocabularyTerms(_ node: RuleNode) throws(RuleFileError) -> [PreferredTerm] {
        var reader = try RuleNodeReader(node, path: path, what: "“vocabulary-terms”")
        guard case .map(let entries) = node.content else { return [] }
        var terms: [PreferredTerm] = []
        for entry in entries {
            let preferred = try reader.text(entry.key, "a term")
            terms.append(PreferredTerm(preferred: preferred, forbidden: try reader.takeTexts(preferred)))
        }
        return terms
    }

    private func terms(_ node: RuleNode) throws(RuleFileError) -> [TermsSpec.Term] {
        guard case .map(let entries) = node.content, !entries.isEmpty else {
            throw RuleFileError(
                path: path, mark: node.mark, message: "“terms” must be a mapping of phrases to what they should be")
        }
        var terms: [TermsSpec.Term] = []
        for entry in entries {
            guard let phrase = entry.key.text, let replacement = entry.value.text, !phrase.isEmpty else {
                throw RuleFileError(path: path, mark: entry.value.mark, message: "a term must be a text")
            }
            terms.append(
                .init(phrase: phrase, replacement: replacement.isEmpty || replacement == "~" ? nil : replacement))
        }
        return terms
    }
}
