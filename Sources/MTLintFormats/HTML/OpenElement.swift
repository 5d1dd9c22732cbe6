internal import MTLintCore

/// An element whose end tag has not come yet.
struct OpenElement {
    let name: TagName
    let language: LanguageTag?
    let role: SegmentRole
    let isTranslated: Bool
    let isHidden: Bool
    let isBlock: Bool
}
