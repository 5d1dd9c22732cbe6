import MTLintCore
import MTLintFormats

/// What a reader takes out of a text, in a form that tests can spell out: a line a segment, what is protected between
/// `⟨` and `⟩`, line breaks as `⏎`, and the language in front if the file states it.
func read(_ text: String, as format: FileFormat, _ options: FormatOptions = FormatOptions()) throws -> [String] {
    let document = try format.reader(options).document(of: PaddedBytes(text.utf8))
    return document.segments.map { segment in
        let language = segment.language.map { "[\($0)] " } ?? ""
        return "\(segment.role.rawValue): \(language)\(shown(segment, in: document))"
    }
}

/// The segments with what each was translated from.
func readTranslated(_ text: String, as format: FileFormat) throws -> [String] {
    let document = try format.reader().document(of: PaddedBytes(text.utf8))
    return document.segments.map { segment in
        let source = segment.translated.map { document.translatedText.string($0.indices) } ?? "–"
        return "\(source) → \(shown(segment, in: document))"
    }
}

private func shown(_ segment: Segment, in document: Document) -> String {
    var shown = ""
    var at = segment.range.start
    for hidden in document.protected where segment.range.contains(hidden) {
        shown += document.text.string(Int(at)..<Int(hidden.start))
        shown += "⟨\(document.text.string(hidden.indices))⟩"
        at = hidden.end
    }
    shown += document.text.string(Int(at)..<Int(segment.range.end))
    return shown.replacing("\r\n", with: "⏎").replacing("\n", with: "⏎")
}

/// The file after a piece of its document's text was replaced as a fix would; nil when it can't be.
func replace(
    _ old: String, with new: String, in text: String, as format: FileFormat,
    _ options: FormatOptions = FormatOptions()
) throws -> String? {
    let document = try format.reader(options).document(of: PaddedBytes(text.utf8))
    let whole = document.text.string(0..<document.text.count)
    guard let found = whole.firstRange(of: old) else { return nil }
    let start = whole.utf8.distance(from: whole.startIndex, to: found.lowerBound)
    guard let range = document.map.exact(TextRange(start..<(start + old.utf8.count))),
        let bytes = document.encoder.encode(new, at: range, of: document.source)
    else { return nil }
    let source = Array(text.utf8)
    return String(
        decoding: source[..<Int(range.start)] + bytes.utf8 + source[Int(range.end)...], as: UTF8.self)
}
