package import MTLintCore

/// Writes what `CompiledRules` reads.
package enum CompiledRulesWriter {
    package static func rules(_ rules: [Rule]) -> String {
        text(rules) { writer, rule in
            writer.add(rule.id)
            writer.add(rule.severity)
            writer.add(rule.status)
            writer.add(rule.languages) { $0.add($1) { $0.add($1.tag) } }
            writer.add(rule.fix) { $0.add($1) }
            writer.add(rule.match)
        }
    }

    package static func texts(_ rules: [Rule]) -> String {
        text(rules) { writer, rule in
            for text in [rule.summary, rule.why, rule.mqm, rule.message.source] { writer.add(text) }
            writer.add(rule.help) { $0.add($1.source) }
            writer.add(rule.measured) { $0.add($1) }
        }
    }

    package static func examples(_ rules: [Rule]) -> String {
        text(rules) { writer, rule in
            writer.add(rule.examples) { writer, example in
                writer.add(example.text.text)
                writer.add(example.text.marks) { $0.add($1.lowerBound...$1.upperBound) }
                writer.add(example.good) { $0.add($1) }
                writer.add(example.also) { $0.add($1) }
                writer.add(example.line)
            }
        }
    }

    private static func text(_ rules: [Rule], _ write: (inout PackWriter, Rule) -> Void) -> String {
        var writer = PackWriter()
        writer.add(rules, write)
        return writer.text
    }
}

extension PackWriter {
    fileprivate mutating func add(_ id: RuleID) {
        add(id.category)
        add(id.name)
    }

    fileprivate mutating func add(_ match: MatchSpec) {
        switch match {
        case .comments(let fault):
            add(0)
            add(fault)
        case .consistency(let spec):
            add(1)
            add(spec.groups) { $0.add($1) }
        case .forbidden(let spec):
            add(2)
            add(spec.anchor)
            add(spec.phrases)
            add(spec.exceptions)
        case .native(let name):
            add(3)
            add(name)
        case .pattern(let spec):
            add(4)
            add(spec.source)
            add(spec.ignoresCase)
            add(spec.replacement) { $0.add($1.source) }
        case .repeat(let spec):
            add(5)
            add(spec.length)
            add(spec.beginnings) { $0.add($1) }
            add(spec.exceptions)
        case .sequence(let spec):
            add(6)
            add(spec.anchor)
            add(spec.alternatives) { $0.add($1) { $0.add($1) } }
            add(spec.replacement) { $0.add($1.source) }
        case .terms(let spec):
            add(7)
            add(spec.anchor)
            add(spec.terms) { writer, term in
                writer.add(term.phrase)
                writer.add(term.replacement) { $0.add($1) }
            }
        case .vocabularyTerms(let terms):
            add(8)
            add(terms) { writer, term in
                writer.add(term.preferred)
                writer.add(term.forbidden)
            }
        }
    }

    private mutating func add(_ element: SequenceElement) {
        add(element.condition)
        add(element.excluded) { $0.add($1) }
        add(element.count)
        add(element.spacing) { $0.add($1) }
        add(element.isContext)
        add(element.name) { $0.add($1) }
    }

    private mutating func add(_ condition: SequenceElement.Condition) {
        add(condition.words)
        add(condition.classes)
        var marks = ""
        marks.unicodeScalars.append(contentsOf: condition.marks)
        add(marks)
        add(condition.shape) { $0.add($1) }
        add(condition.abbreviation)
    }
}
