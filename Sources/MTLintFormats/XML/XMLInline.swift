/// What an element in a text means for it.
enum XMLInline {
    /// Its tags are taken out, and what is in it is text.
    case transparent
    /// Its tags are protected, and what is in it is text.
    case marked
    /// All of it is protected.
    case opaque
}
