/// Where the comments of one file silence which rules.
struct SuppressedRegions {
    /// One name of one comment, and where it holds.
    struct Region {
        let name: String
        let comment: DocumentComment
        let reason: String?
        let start: UInt32
        var end: UInt32
        /// Whether it has silenced something, or, of an `enable`, ended something.
        var isUsed = false
    }

    private(set) var regions: [Region] = []
    private(set) var mistakes: [(comment: DocumentComment, message: String)] = []

    init(_ document: Document, known: [RuleID]) {
        var lines: LineIndex?
        let length = UInt32(document.source.count)
        // The regions that no `enable` has ended yet.
        var open: [Int] = []
        for comment in document.comments {
            let directive: SuppressionDirective
            do throws(SuppressionDirective.Mistake) {
                guard let found = try SuppressionDirective(comment.text, knows: { Self.problem($0, known) }) else {
                    continue
                }
                directive = found
            } catch {
                mistakes.append((comment, error.message))
                continue
            }
            let range: (start: UInt32, end: UInt32)
            switch directive.kind {
            case .enable:
                enable(directive, comment, &open)
                continue
            case .disable: range = (comment.range.end, length)
            case .disableFile: range = (0, length)
            case .disableNextLine:
                let index = lines ?? LineIndex(document.source)
                lines = index
                range = Self.line(behind: comment.range.end, index, document.source)
            }
            for name in directive.names {
                if directive.kind == .disable { open.append(regions.count) }
                regions.append(
                    Region(name: name, comment: comment, reason: directive.reason, start: range.start, end: range.end))
            }
        }
    }

    /// Ends the open regions of the names; one that ends nothing is kept as unused.
    private mutating func enable(_ directive: SuppressionDirective, _ comment: DocumentComment, _ open: inout [Int]) {
        let ended = open.filter { directive.names.isEmpty || directive.names.contains(regions[$0].name) }
        for index in ended { regions[index].end = comment.range.start }
        open.removeAll { ended.contains($0) }
        let used = Set(ended.map { regions[$0].name })
        for name in directive.names.isEmpty && ended.isEmpty ? ["all"] : directive.names where !used.contains(name) {
            regions.append(Region(name: name, comment: comment, reason: nil, start: 0, end: 0))
        }
    }

    /// The next line that is not blank.
    private static func line(
        behind offset: UInt32, _ lines: LineIndex, _ source: PaddedBytes
    ) -> (start: UInt32, end: UInt32) {
        var line = lines.line(of: offset) + 1
        while line < lines.starts.count {
            let range = lines.range(ofLine: line)
            if source[range.indices].contains(where: { $0 > 0x20 }) { return (range.start, range.end) }
            line += 1
        }
        return (0, 0)
    }

    /// What is wrong with a name; nil when it means a rule.
    private static func problem(_ name: String, _ known: [RuleID]) -> String? {
        known.contains { $0.isNamed(by: name) } ? nil : UnknownRule(name: name, known: known).description
    }

    /// The reason for which a finding is silenced, `.some(nil)` when none is given; marks what silences it as used.
    mutating func silence(_ diagnostic: Diagnostic) -> String?? {
        var reason: String??
        for index in regions.indices
        where regions[index].start <= diagnostic.range.start && diagnostic.range.start < regions[index].end
            && diagnostic.rule.id.isNamed(by: regions[index].name)
        {
            regions[index].isUsed = true
            if reason == nil || reason == .some(nil) { reason = .some(regions[index].reason) }
        }
        return reason
    }
}
