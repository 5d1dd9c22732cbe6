#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A thread that runs one closure.
struct WorkerThread {
    /// What the thread runs, in a form that can be handed through C.
    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    private let thread: pthread_t

    /// - Returns: nil when the system gives no thread.
    init?(_ run: @escaping @Sendable () -> Void) {
        let context = Unmanaged.passRetained(Body(run)).toOpaque()
        #if canImport(Darwin)
        var created: pthread_t?
        let status = pthread_create(&created, nil, { Self.enter($0) }, context)
        guard status == 0, let thread = created else {
            Unmanaged<Body>.fromOpaque(context).release()
            return nil
        }
        #else
        var thread = pthread_t()
        guard pthread_create(&thread, nil, { Self.enter($0) }, context) == 0 else {
            Unmanaged<Body>.fromOpaque(context).release()
            return nil
        }
        #endif
        self.thread = thread
    }

    private static func enter(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
    }

    /// Waits for the thread's end.
    func join() { pthread_join(thread, nil) }
}
