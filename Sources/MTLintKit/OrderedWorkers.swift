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
public final class OrderedWorkers<Result: Sendable>: @unchecked Sendable {
    private let jobs: Int
    // Guarded by `mutex`.
    private var results: [Result?]
    private var nextJob = 0
    private var nextResult = 0
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    private init(jobs: Int, threads: Int) {
        self.jobs = jobs
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

    /// Does the jobs 0 ..< `jobs` on so many threads.
    ///
    /// - Parameters:
    ///   - makeWorker: called once on each thread.
    ///   - work: does one job; called on the worker's thread.
    ///   - consume: takes the results in order; called on the calling thread.
    public static func run<Worker: ~Copyable>(
        _ jobs: Int, threads: Int, makeWorker: @escaping @Sendable () -> Worker,
        work: @escaping @Sendable (inout Worker, Int) -> Result, consume: (Result) -> Void
    ) {
        let threads = min(threads, jobs)
        let workers = OrderedWorkers(jobs: jobs, threads: max(threads, 1))
        var started: [WorkerThread] = []
        for _ in 0..<(threads > 1 ? threads : 0) {
            let thread = WorkerThread {
                var worker = makeWorker()
                while let job = workers.take() { workers.put(work(&worker, job), of: job) }
            }
            if let thread { started.append(thread) }
        }
        if started.isEmpty {
            // One job after the other, here.
            var worker = makeWorker()
            for job in 0..<jobs { consume(work(&worker, job)) }
            return
        }
        for _ in 0..<jobs { consume(workers.next()) }
        for thread in started { thread.join() }
    }

    /// The next job, once there is room for its result; nil when there is none left.
    private func take() -> Int? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while nextJob < jobs, nextJob - nextResult >= results.count { pthread_cond_wait(changed, mutex) }
        guard nextJob < jobs else { return nil }
        nextJob += 1
        return nextJob - 1
    }

    private func put(_ result: Result, of job: Int) {
        pthread_mutex_lock(mutex)
        results[job % results.count] = result
        pthread_cond_broadcast(changed)
        pthread_mutex_unlock(mutex)
    }

    /// The next result in order.
    private func next() -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let slot = nextResult % results.count
        while true {
            if let result = results[slot] {
                results[slot] = nil
                nextResult += 1
                pthread_cond_broadcast(changed)
                return result
            }
            pthread_cond_wait(changed, mutex)
        }
    }
}
