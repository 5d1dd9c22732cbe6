/// What a text has besides plain ASCII and ordinary letters and marks: where to look for damage to its characters.
///
/// Text of ASCII costs nothing here; the rest is walked once for all rules that ask.
package struct RareCharacters: Sendable {
    /// The stretches of bytes beyond ASCII, each as long as it goes, in order.
    package private(set) var runs: [TextRange<InView>] = []
    /// The offsets of the characters that are not shown or are none: control and format characters, private use, what is
    /// not assigned for good, and U+FFFD; in order.
    package private(set) var unshown: [UInt32] = []

    mutating func removeAll() {
        runs.removeAll(keepingCapacity: true)
        unshown.removeAll(keepingCapacity: true)
    }

    mutating func find(in text: PaddedBytes, _ range: Range<Int>, _ tokenizer: borrowing Tokenizer) {
        let controls = tokenizer.controls
        var control = 0
        var found: [TextRange<InView>] = runs
        var offsets: [UInt32] = unshown
        runs = []
        unshown = []
        tokenizer.forEachRunBeyondASCII(range) { run in
            while control < controls.count, controls[control] < UInt32(run.lowerBound) {
                offsets.append(controls[control])
                control += 1
            }
            found.append(TextRange(run))
            Self.findUnshown(text, run, &offsets)
        }
        offsets.append(contentsOf: controls[control...])
        runs = found
        unshown = offsets
    }

    private static func findUnshown(_ text: PaddedBytes, _ run: Range<Int>, _ offsets: inout [UInt32]) {
        var at = run.lowerBound
        while at < run.upperBound {
            // The first byte tells nearly all: letters and marks go by without being decoded.
            let first = text[at]
            let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            switch first {
            case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xEE, 0xEF, 0xF0...0xF4:
                if isUnshown(text.scalar(at: at).value) { offsets.append(UInt32(at)) }
            default: break
            }
            at += length
        }
    }

    private static func isUnshown(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80..<0xA0, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFD, 0xE000..<0xF900, 0xFDD0..<0xFDF0, 0xE_0000..<0xE_0080, 0xF_0000...0x10_FFFF:
            true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }
}
