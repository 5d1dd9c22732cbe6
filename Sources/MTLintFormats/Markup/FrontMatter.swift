internal import MTLintCore

/// What programs that make pages of files find at their beginning: YAML between lines of `---`, TOML between lines of
/// `+++`.
enum FrontMatter {
    /// The offset behind it; 0 without any.
    static func end(in text: PaddedBytes) -> Int {
        let mark = text[0]
        guard mark == 0x2D || mark == 0x2B else { return 0 }
        var at = 0
        while at < text.count {
            let feed = text.firstOffset(of: 0x0A, from: at)
            let line = MarkdownLine(text, at..<feed)
            let isFence = line.end - at == 3 && text[at..<line.end].allSatisfy { $0 == mark }
            if at == 0, !isFence { return 0 }
            if at > 0, isFence { return min(text.count, feed + 1) }
            at = feed + 1
        }
        return 0
    }

    /// The offset behind the lines of Pandoc's title block, which begin with a per cent sign or go on with one; 0 without
    /// any.
    static func titleBlockEnd(in text: PaddedBytes) -> Int {
        var at = 0
        while at < text.count, text[at] == 0x25, text[at + 1] == 0x20 || text[at + 1] == 0x0A {
            repeat {
                at = min(text.count, text.firstOffset(of: 0x0A, from: at) + 1)
            } while at < text.count && text[at] == 0x20
        }
        return at
    }
}
