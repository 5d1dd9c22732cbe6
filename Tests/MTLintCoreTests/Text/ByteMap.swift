import MTLintCore
import MTLintTestSupport

/// Two texts made side by side of random pieces, the map that a builder makes of them, and what each byte stands for.
struct ByteMap {
    struct Piece {
        let from: Int
        let to: Int
        let isCopy: Bool
    }

    private(set) var pieces: [Piece] = []
    private(set) var from: [UInt8] = []
    private(set) var to: [UInt8] = []
    let map: OffsetMap<InDocument, InFile>
    /// One a byte of `from`: what it stands for in `to`, and whether it was copied.
    private var meanings: [(range: Range<Int>, isCopy: Bool)] = []

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var builder = OffsetMapBuilder<InDocument, InFile>()
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let isCopy = Bool.random(using: &random)
            let length = Int.random(in: 0...4, using: &random)
            let piece = Piece(from: length, to: isCopy ? length : Int.random(in: 0...4, using: &random), isCopy: isCopy)
            pieces.append(piece)
            let bytes = (0..<piece.from).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            for offset in 0..<piece.from {
                let start = to.count
                meanings.append(
                    isCopy ? ((start + offset)..<(start + offset + 1), true) : (start..<(start + piece.to), false))
            }
            from += bytes
            to += isCopy ? bytes : (0..<piece.to).map { _ in UInt8.random(in: .min ... .max, using: &random) }
            if isCopy {
                builder.copy(UInt32(length))
            } else {
                builder.replace(from: UInt32(piece.from), to: UInt32(piece.to))
            }
        }
        map = builder.finish()
    }

    func isCopied(_ at: Int) -> Bool { meanings[at].isCopy }

    /// The smallest range that holds what the bytes stand for; of none, the place behind what the byte before stands for.
    func expected(_ range: Range<Int>) -> Range<Int> {
        let end = range.upperBound == 0 ? 0 : meanings[range.upperBound - 1].range.upperBound
        return range.isEmpty ? end..<end : meanings[range.lowerBound].range.lowerBound..<end
    }
}
