/// A shell pattern for paths, as `.gitignore` files have them. It sees bytes: `?` is one byte.
///
/// Matching takes no more than the product of both lengths for each asterisk that it stands at, and never recurs: after
/// a `**/` only the last `**/` can need another try, since an earlier start never ends a match later.
package struct Glob: Hashable, Sendable {
    fileprivate enum Element: Hashable, Sendable {
        case byte(UInt8)
        /// `?`: any byte but a slash.
        case anyByte
        /// `[…]`: one of these, none of them a slash.
        case oneOf(ByteSet)
        /// `*`: any bytes but slashes, or nothing.
        case run
        /// `**/`: any folders with the slash after the last, or nothing.
        case folders
        /// `**` at the end: all the rest.
        case rest
    }

    private var elements: [Element] = []

    /// - Returns: nil for a pattern that nothing matches: one with an open bracket, with an unknown class, or with a
    ///   backslash at the end.
    package init?(_ pattern: [UInt8]) {
        var index = 0
        while index < pattern.count {
            switch pattern[index] {
            case UInt8(ascii: "\\"):
                guard index + 1 < pattern.count else { return nil }
                elements.append(.byte(pattern[index + 1]))
                index += 2
            case UInt8(ascii: "?"):
                elements.append(.anyByte)
                index += 1
            case UInt8(ascii: "*"):
                index = appendAsterisks(of: pattern, at: index)
            case UInt8(ascii: "["):
                guard let end = appendBracket(of: pattern, at: index) else { return nil }
                index = end
            case let byte:
                elements.append(.byte(byte))
                index += 1
            }
        }
    }

    /// - Returns: the index behind the asterisks, and behind the slash of a `**/`.
    private mutating func appendAsterisks(of pattern: [UInt8], at start: Int) -> Int {
        let end = pattern[start...].firstIndex { $0 != UInt8(ascii: "*") } ?? pattern.count
        // Git compares the plain beginning of a pattern by itself, and the rest begins anew: it takes `ab**/c` as `ab`
        // and `**/c`, which gitignore(5) does not say.
        let isPlainBefore = !pattern[..<start].contains { "*?[\\".utf8.contains($0) }
        let beginsName = isPlainBefore || pattern[start - 1] == UInt8(ascii: "/")
        if end - start > 1, beginsName {
            if end == pattern.count {
                elements.append(.rest)
                return end
            }
            if pattern[end] == UInt8(ascii: "/") {
                elements.append(.folders)
                return end + 1
            }
        }
        elements.append(.run)
        return end
    }

    /// - Returns: the index behind the closing bracket, or nil when there is none.
    private mutating func appendBracket(of pattern: [UInt8], at start: Int) -> Int? {
        var parser = BracketParser(pattern, at: start + 1)
        guard let set = parser.parse() else { return nil }
        elements.append(.oneOf(set))
        return parser.index
    }

    /// Whether the pattern matches all of a path.
    package func matches(_ path: ArraySlice<UInt8>) -> Bool {
        // Where to go on, in the pattern and in the path, when what follows the last asterisk or `**/` does not match.
        var run: (element: Int, index: Int)?
        var folders: (element: Int, index: Int)?
        var element = 0
        var index = path.startIndex
        while true {
            if element == elements.count {
                if index == path.endIndex { return true }
            } else {
                switch elements[element] {
                case .rest: return true
                case .folders:
                    element += 1
                    (folders, run) = ((element, index), nil)
                    continue
                case .run:
                    element += 1
                    run = (element, index)
                    continue
                case let one:
                    if index < path.endIndex, one.matches(path[index]) {
                        element += 1
                        index += 1
                        continue
                    }
                }
            }
            if let last = run, last.index < path.endIndex, path[last.index] != UInt8(ascii: "/") {
                (element, index) = (last.element, last.index + 1)
                run = (element, index)
            } else if let last = folders, let slash = path[last.index...].firstIndex(of: UInt8(ascii: "/")) {
                (element, index) = (last.element, slash + 1)
                (folders, run) = ((element, index), nil)
            } else {
                return false
            }
        }
    }
}

extension Glob.Element {
    /// Whether it is for one byte, and for this one.
    fileprivate func matches(_ byte: UInt8) -> Bool {
        switch self {
        case .byte(let own): own == byte
        case .anyByte: byte != UInt8(ascii: "/")
        case .oneOf(let set): set.contains(byte)
        case .run, .folders, .rest: false
        }
    }
}
