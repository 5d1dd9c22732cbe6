import MTLintTestSupport

/// A text with faults at known places, and edits that leave them alone.
struct EditedText {
    /// A sentence in parts between which a line may end.
    struct Sentence {
        var parts: [String]
        let isFaulty: Bool
    }

    /// Stands right before every fault that an edit put in.
    static let marker = "zebra"

    private static let words = """
        the of and to a in that it is was for on are as with his they at be this have from or had by but what some we can \
        out other were all there when use your how said an each she which do their time if will way about many then them \
        write would like so these her long make thing see him two has look more day could go come did number sound no most
        """.split(separator: " ").map(String.init)
    // In one part each: where a line ends in one, it may be the end of a heading.
    private static let faults = ["translation store", "data base", "TransMem", "log in", "Webpage"]

    private var paragraphs: [(sentences: [Sentence], width: Int)] = []
    private var generator: SeededGenerator
    private(set) var added = 0
    private(set) var removed = 0

    init(faults count: Int, seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        var left = count
        while left > 0 {
            var sentences: [Sentence] = []
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let isFaulty = left > 0 && Bool.random(using: &generator)
                sentences.append(sentence(isFaulty: isFaulty))
                if isFaulty { left -= 1 }
            }
            paragraphs.append((sentences, Int.random(in: 30...110, using: &generator)))
        }
    }

    var text: String {
        paragraphs.map { Self.wrapped($0.sentences.flatMap(\.parts), $0.width) }.joined(separator: "\n\n") + "\n"
    }

    /// One edit that touches no fault.
    mutating func editElsewhere() {
        let place = paragraphs.indices.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<6, using: &generator) {
        case 0:
            paragraphs.insert(([sentence(isFaulty: false)], 80), at: place)
        case 1:
            let moved = paragraphs.remove(at: place)
            paragraphs.insert(moved, at: Int.random(in: 0...paragraphs.count, using: &generator))
        case 2:
            paragraphs[place].width = Int.random(in: 20...120, using: &generator)
        case 3:
            let at = Int.random(in: 0...paragraphs[place].sentences.count, using: &generator)
            paragraphs[place].sentences.insert(sentence(isFaulty: false), at: at)
        case 4:
            paragraphs[place].sentences.sort { !$0.isFaulty && $1.isFaulty }
        default:
            for index in paragraphs[place].sentences.indices where !paragraphs[place].sentences[index].isFaulty {
                paragraphs[place].sentences[index] = sentence(isFaulty: false)
            }
        }
    }

    /// Puts in a sentence with a fault that was not there.
    mutating func addFault() {
        let place = paragraphs.indices.randomElement(using: &generator) ?? 0
        let at = Int.random(in: 0...paragraphs[place].sentences.count, using: &generator)
        paragraphs[place].sentences.insert(sentence(isFaulty: true, marker: Self.marker), at: at)
        added += 1
    }

    /// Takes out a sentence with a fault that was there from the beginning.
    mutating func removeFault() {
        while let place = paragraphs.indices.randomElement(using: &generator) {
            let sentences = paragraphs[place].sentences
            guard let at = sentences.firstIndex(where: { $0.isFaulty && !$0.parts.contains(Self.marker) }) else {
                continue
            }
            paragraphs[place].sentences.remove(at: at)
            removed += 1
            return
        }
    }

    private mutating func sentence(isFaulty: Bool, marker: String? = nil) -> Sentence {
        var parts = (0..<Int.random(in: 8...20, using: &generator)).map { _ in
            Self.words.randomElement(using: &generator) ?? ""
        }
        if isFaulty {
            let fault = Self.faults.randomElement(using: &generator) ?? ""
            let at = Int.random(in: 0...parts.count, using: &generator)
            parts.insert(contentsOf: (marker.map { [$0] } ?? []) + [fault], at: at)
        }
        // Not a space before the full stop, which would be a fault of its own.
        parts[parts.count - 1] += "."
        return Sentence(parts: parts, isFaulty: isFaulty)
    }

    private static func wrapped(_ parts: [String], _ width: Int) -> String {
        var lines: [String] = []
        var line = ""
        for part in parts {
            if !line.isEmpty, line.count + part.count + 1 > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + part
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
