#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A pipe that no other process inherits unless it is handed over; closed when it goes out of scope.
struct Pipe: ~Copyable {
    let reading: Int32
    let writing: Int32
    private let state: State

    private final class State {
        var isWritingOpen = true
    }

    /// - Returns: nil when the system gives none; `errno` says why.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (reading, writing) = (ends[0], ends[1])
        state = State()
    }

    deinit {
        close(reading)
        if state.isWritingOpen { close(writing) }
    }

    /// The reader meets the end once the other process has closed its own.
    borrowing func closeWriting() {
        close(writing)
        state.isWritingOpen = false
    }
}
