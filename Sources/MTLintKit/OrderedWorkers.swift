#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Runs jobs on several threads and hands their results over in the order of the jobs, whatever the timing.
///
/// A worker is made once a thread and kept from job to job. No more results wait than a few a worker, so that memory is
/// bounded by the workers and not by the jobs.
public final class OrderedWorkers<Job: Sendable, Result: Sendable>: @unchecked Sendable {
    // Guarded by `mutex`.
    private var first: ArraySlice<Job>
    private var rest: any IteratorProtocol<Job>
    /// How many jobs there are, once the last one was taken.
    private var count = Int.max
    private var results: [Result?]
    private var nextJob = 0
    private var nextResult = 0
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    private init(first: [Job], rest: any IteratorProtocol<Job>, threads: Int) {
        self.first = first[...]
        self.rest = rest
        results = [Result?](repeating: nil, count: 4 * threads)
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(changed, nil)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(mutex)
        changed.deallocate()
        mutex.deallocate()
    }

    /// Does jobs on so many threads.
    ///
    /// - Parameters:
    ///   - jobs: made one by one, when a worker is free, on any of the threads.
    ///   - makeWorker: called once on each thread.
    ///   - work: does one job; called on the worker's thread.
    ///   - consume: takes the results in order; called on the calling thread.
    public static func run<Worker: ~Copyable>(
        _ jobs: some Sequence<Job> & Sendable, threads: Int, makeWorker: @escaping @Sendable () -> Worker,
        work: @escaping @Sendable (inout Worker, Job) -> Result, consume: (Result) -> Void
    ) {
        var rest = jobs.makeIterator()
        // A single job needs no thread, and to start one takes longer than to lint a page.
        let first = [rest.next(), rest.next()].compactMap(\.self)
        let workers = OrderedWorkers(first: first, rest: rest, threads: max(threads, 1))
        var started: [WorkerThread] = []
        for _ in 0..<(threads > 1 && first.count > 1 ? threads : 0) {
            let thread = WorkerThread {
                var worker = makeWorker()
                while let (job, number) = workers.take() { workers.put(work(&worker, job), of: number) }
            }
            if let thread { started.append(thread) }
        }
        if started.isEmpty {
            // One job after the other, here.
            var worker = makeWorker()
            while let (job, _) = workers.take() {
                consume(work(&worker, job))
                workers.nextResult += 1
            }
            return
        }
        while let result = workers.next() { consume(result) }
        for thread in started { thread.join() }
    }

    /// The next job, once there is room for its result, and its number; nil when there is none left.
    private func take() -> (Job, Int)? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while count == Int.max, nextJob - nextResult >= results.count { pthread_cond_wait(changed, mutex) }
        guard count == Int.max else { return nil }
        guard let job = first.popFirst() ?? rest.next() else {
            count = nextJob
            pthread_cond_broadcast(changed)
            return nil
        }
        nextJob += 1
        return (job, nextJob - 1)
    }

    private func put(_ result: Result, of job: Int) {
        pthread_mutex_lock(mutex)
        results[job % results.count] = result
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }

    /// The next result in order; nil behind the last.
    private func next() -> Result? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let slot = nextResult % results.count
        while nextResult < count {
            if let result = results[slot] {
                results[slot] = nil
                nextResult += 1
                pthread_cond_broadcast(changed)
                return result
            }
            pthread_cond_wait(changed, mutex)
        }
        return nil
    }
}
