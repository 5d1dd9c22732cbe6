internal import MTLintCore

/// What an element of HTML means for the text in it.
enum HTMLElement {
    /// Ends the text before it; nil: what is in it is what the element round it is.
    case block(SegmentRole?)
    /// Stands in the text.
    case inline
    /// Stands in the text, and what is in it is not for reading: code, a drawing.
    case object
    /// Stands between texts, and what is in it is not for reading.
    case hiddenBlock
    /// What is in it is no markup, nor text.
    case raw
    /// What is in it is text without markup.
    case title
    /// A line break in the text.
    case lineBreak
    /// Has nothing in it, and stands for something in the text.
    case empty
    /// Has nothing in it, and stands for nothing.
    case invisible
    /// Has nothing in it, and ends the text before it.
    case rule

    init(_ name: TagName) { self = Self.elements[name] ?? .inline }

    /// Whether HTML has such an element, or may have: names with a hyphen are free.
    static func isKnown(_ name: TagName) -> Bool {
        elements[name] != nil || inlineNames.contains(name) || name.holdsHyphen
    }

    private static let inlineNames: Set<TagName> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "blink", "cite", "data", "del", "dfn", "em", "font", "i",
        "ins",
        "label", "mark", "marquee", "nobr", "output", "picture", "q", "ruby", "rb", "s", "slot", "small", "span",
        "strike",
        "strong", "sub", "sup", "time", "u", "rtc",
    ]

    private static let elements: [TagName: HTMLElement] = {
        let kinds: [(HTMLElement, String)] = [
            (.block(.headline), "h1 h2 h3 h4 h5 h6 legend caption figcaption summary"),
            (.block(.listItem), "li dt dd"),
            (.block(.cell), "td th"),
            (.block(.paragraph), "p"),
            (.block(.label), "option button label"),
            (
                .block(nil),
                """
                html head body div section article main header footer nav aside ul ol dl menu dir table thead tbody \
                tfoot tr colgroup form fieldset figure blockquote address details dialog center noscript hgroup search \
                optgroup select frameset noframes template
                """
            ),
            (.object, "code kbd samp var tt svg math object video audio canvas applet progress meter rp rt"),
            (.hiddenBlock, "pre listing xmp plaintext textarea datalist"),
            (.raw, "script style iframe noembed"),
            (.title, "title"),
            (.lineBreak, "br"),
            (.empty, "img input embed"),
            (.invisible, "area base basefont bgsound col frame keygen link meta param source track wbr"),
            (.rule, "hr"),
        ]
        var elements: [TagName: HTMLElement] = [:]
        for (kind, names) in kinds {
            for name in names.split(separator: " ") {
                let bytes = PaddedBytes(name.utf8)
                elements[TagName(bytes, 0..<bytes.count)] = kind
            }
        }
        return elements
    }()
}
