/// A space that offsets are counted in.
///
/// All offsets are in bytes of UTF-8 from the space's beginning. The spaces differ in what lies at offset 0 and in what
/// was taken out or put in on the way; ``OffsetMap`` leads from one to another, and the compiler refuses to mix them.
public protocol TextSpace: Sendable {}

/// The file's text, decoded to UTF-8, without a byte order mark.
public enum InFile: TextSpace {}

/// The text that readers take out of a file: its segments end to end, markup stripped, escapes decoded.
public enum InDocument: TextSpace {}

/// The texts in the source language that a bilingual file carries, end to end.
public enum InTranslated: TextSpace {}

/// The text as rules see it: the document's in Normalization Form C.
public enum InView: TextSpace {}

/// The text of a file after fixes.
public enum InFixedFile: TextSpace {}
