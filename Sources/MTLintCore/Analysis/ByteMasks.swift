internal import CScan

/// The classes of the bytes of a stretch of text, as bit masks, 64 bytes a block.
///
/// The masks live in memory of its own, which the tokenizer reads through pointers: a block is 64 bytes, and of most
/// only a field or two is needed.
struct ByteMasks: ~Copyable {
    /// As many as the stretch has blocks, and one more that is empty.
    private(set) var blocks: UnsafeMutablePointer<cscan_masks>
    /// The bytes that belong to words and numbers of ASCII, or may belong to others: letters, digits, bytes beyond ASCII,
    /// apostrophes between letters, points and commas between digits, where a byte beyond ASCII may be either. A mask a
    /// block, and one more that is empty.
    private(set) var joined: UnsafeMutablePointer<UInt64>
    /// The letters and the capitals of ASCII, as in the blocks, but together, so that ``View/bits(_:from:)`` can read on.
    private(set) var letters: UnsafeMutablePointer<UInt64>
    private(set) var capitals: UnsafeMutablePointer<UInt64>
    private var capacity: Int
    /// The offset of the first byte.
    private(set) var start = 0

    init() {
        capacity = 64
        blocks = .allocate(capacity: capacity)
        joined = .allocate(capacity: 3 * capacity)
        letters = joined + capacity
        capitals = letters + capacity
    }

    deinit {
        blocks.deallocate()
        joined.deallocate()
    }

    /// - Parameter text: followed by at least 63 bytes that may be read.
    mutating func scan(_ text: UnsafePointer<UInt8>, _ range: Range<Int>) {
        start = range.lowerBound
        let count = (range.count + 63) / 64
        // One more that is empty, and one for the words that are read from the last byte of that on.
        reserve(count + 2)
        for index in 0..<count { cscan_block(text + (range.lowerBound + 64 * index), blocks + index) }
        blocks[count] = cscan_masks()
        // What lies beyond the range is no part of it.
        if count > 0, range.count % 64 != 0 {
            let mask: UInt64 = (1 << UInt64(range.count % 64)) - 1
            blocks[count - 1].letter &= mask
            blocks[count - 1].digit &= mask
            blocks[count - 1].high &= mask
            blocks[count - 1].upper &= mask
        }
        join(count)
    }

    private mutating func reserve(_ count: Int) {
        if count <= capacity { return }
        blocks.deallocate()
        joined.deallocate()
        capacity = count + count / 4
        blocks = .allocate(capacity: capacity)
        joined = .allocate(capacity: 3 * capacity)
        letters = joined + capacity
        capitals = letters + capacity
    }

    private func join(_ count: Int) {
        var wordBefore: UInt64 = 0
        var digitBefore: UInt64 = 0
        for index in 0..<count {
            let digit = blocks[index].digit | blocks[index].high
            let letter = blocks[index].letter | blocks[index].high
            let word = letter | digit
            let next = blocks + (index + 1)
            let apostrophes =
                blocks[index].apostrophe & (word << 1 | wordBefore)
                & (letter >> 1 | (next.pointee.letter | next.pointee.high) << 63)
            let separators =
                blocks[index].separator & (digit << 1 | digitBefore)
                & (digit >> 1 | (next.pointee.digit | next.pointee.high) << 63)
            wordBefore = word >> 63
            digitBefore = digit >> 63
            joined[index] = (word | apostrophes | separators).littleEndian
            letters[index] = blocks[index].letter.littleEndian
            capitals[index] = blocks[index].upper.littleEndian
        }
        for index in count..<(count + 2) { (joined[index], letters[index], capitals[index]) = (0, 0, 0) }
    }

    /// Calls `body` with every run of bytes beyond ASCII in a range, which is what was scanned or a part of it.
    func forEachRunBeyondASCII(_ range: Range<Int>, _ body: (Range<Int>) -> Void) {
        var open: Int?
        var block = (range.lowerBound - start) >> 6
        while start + block * 64 < range.upperBound {
            let first = start + block * 64
            let high = blocks[block].high
            block += 1
            if high == 0, open == nil { continue }
            // Where a run begins or ends: the bits that differ from the one before.
            var changes = high ^ (high << 1 | (open == nil ? 0 : 1))
            while changes != 0 {
                let at = first + changes.trailingZeroBitCount
                changes &= changes - 1
                if let begun = open {
                    let (first, end) = (max(begun, range.lowerBound), min(at, range.upperBound))
                    if first < end { body(first..<end) }
                    open = nil
                } else if at < range.upperBound {
                    open = at
                }
            }
        }
        if let begun = open, begun < range.upperBound { body(max(begun, range.lowerBound)..<range.upperBound) }
    }

    /// In bits: how many ``View/bits(_:from:)`` gives at least.
    static let window = 57

    /// The masks of the stretch, until the next is scanned.
    var view: View { View(blocks: blocks, joined: joined, letters: letters, capitals: capitals, start: start) }
}
