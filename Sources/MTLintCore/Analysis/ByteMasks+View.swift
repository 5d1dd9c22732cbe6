internal import CScan

extension ByteMasks {
    /// The masks as pointers, which stay what they are while tokens are written: the compiler need not fetch them again.
    struct View {
        let blocks: UnsafePointer<cscan_masks>
        let joined: UnsafePointer<UInt64>
        let letters: UnsafePointer<UInt64>
        let capitals: UnsafePointer<UInt64>
        /// The offset of the first byte.
        let start: Int

        /// The bytes of ``joined``, ``letters`` and ``capitals`` from a block on.
        @inline(__always)
        func bytes(ofBlock number: Int) -> (UnsafeRawPointer, UnsafeRawPointer, UnsafeRawPointer) {
            (
                UnsafeRawPointer(joined + number), UnsafeRawPointer(letters + number),
                UnsafeRawPointer(capitals + number)
            )
        }

        /// The bits of a mask from a bit of a byte on: as many as ``ByteMasks/window``, and none behind the stretch.
        @inline(__always)
        static func bits(_ byte: UnsafeRawPointer, _ shift: UInt64) -> UInt64 {
            byte.loadUnaligned(as: UInt64.self).littleEndian &>> shift
        }

        /// The bits of ``joined`` from an offset of the stretch on.
        @inline(__always)
        private func joined(from offset: Int) -> UInt64 {
            let at = offset &- start
            return Self.bits(UnsafeRawPointer(joined) + at &>> 3, UInt64(truncatingIfNeeded: at & 7))
        }

        /// Whether the byte at an offset, or behind the last, belongs to a joined run.
        @inline(__always)
        func isJoined(_ offset: Int) -> Bool {
            joined(from: offset) & 1 != 0
        }

        /// Where a joined run that holds an offset ends; at `limit` at the latest, which is within the stretch.
        @inline(__always)
        func runEnd(from offset: Int, limit: Int) -> Int {
            var at = offset
            while true {
                let length = (~joined(from: at)).trailingZeroBitCount
                if length < ByteMasks.window { return Swift.min(at &+ length, limit) }
                at &+= ByteMasks.window
                if at >= limit { return limit }
            }
        }

        /// The bits of one class for the bytes from an offset on, at most 64 of them.
        @inline(__always)
        func bits(_ first: UInt64, _ second: UInt64, shift: UInt64, _ mask: UInt64) -> UInt64 {
            // A shift by 64 has to give 0: by one, then by 63 less.
            (first &>> shift | (second &<< 1) &<< (63 &- shift)) & mask
        }
    }
}
