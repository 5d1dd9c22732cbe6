import Foundation
import Synchronization
import Testing

@testable import MTLintKit

/// Jobs on threads. The time limits protect against hanging; they measure nothing.
@Suite(.timeLimit(.minutes(2)))
struct OrderedWorkersTests {
    private final class Tally: Sendable {
        let workers = Atomic(0)
        let started = Atomic(0)
        let done = Atomic(0)
        let consumed = Atomic(0)
        /// The most jobs that were started and whose results nobody had taken yet.
        let mostWaiting = Atomic(0)

        /// - Returns: how many jobs have been started.
        @discardableResult
        func start() -> Int {
            let started = started.add(1, ordering: .sequentiallyConsistent).newValue
            // The other count can only have grown since, so this is no more than what was there.
            let waiting = started - consumed.load(ordering: .sequentiallyConsistent)
            mostWaiting.max(waiting, ordering: .sequentiallyConsistent)
            return started
        }
    }

    /// What the documentation calls a few results a worker.
    private static func bound(_ threads: Int) -> Int { 4 * threads }

    @Test(arguments: [0, 1, 2, 3, 8], [0, 1, 5, 1000])
    func resultsComeInOrderAndEachJobIsDoneOnce(_ threads: Int, _ jobs: Int) {
        let tally = Tally()
        let times = Mutex([Int](repeating: 0, count: jobs))
        let counted = Counted(times)
        var results: [Int] = []
        OrderedWorkers.run(
            0..<jobs, threads: threads,
            makeWorker: { tally.workers.add(1, ordering: .relaxed).newValue },
            work: { _, job in
                counted.times.withLock { $0[job] += 1 }
                // The later of neighbours is often done first.
                if job % 3 == 0 { for _ in 0..<200 { tally.done.add(1, ordering: .relaxed) } }
                return job
            },
            consume: { results.append($0) })
        #expect(results == Array(0..<jobs))
        #expect(counted.times.withLock { $0 } == [Int](repeating: 1, count: jobs))
        #expect(tally.workers.load(ordering: .relaxed) <= max(1, threads))
    }

    private final class Counted: Sendable {
        let times: Mutex<[Int]>
        init(_ times: consuming sending Mutex<[Int]>) { self.times = times }
    }

    /// While the first job is at it the others go on, until as many results wait as may.
    @Test(arguments: [2, 3, 8])
    func aSlowFirstJobDoesNotLetResultsPileUp(_ threads: Int) {
        let tally = Tally()
        var results: [Int] = []
        OrderedWorkers.run(
            0..<500, threads: threads, makeWorker: { 0 },
            work: { (_: inout Int, job: Int) -> Int in
                tally.start()
                if job == 0 {
                    // As many as may be are begun, or this never ends; then some time for one more than may be.
                    while tally.started.load(ordering: .sequentiallyConsistent) < Self.bound(threads) { giveWay() }
                    for _ in 0..<20 { giveWay() }
                    let started = tally.started.load(ordering: .sequentiallyConsistent)
                    #expect(started == Self.bound(threads))
                }
                return job
            },
            consume: {
                tally.consumed.add(1, ordering: .sequentiallyConsistent)
                results.append($0)
            })
        #expect(results == Array(0..<500))
    }

    /// Whoever takes the results may be slower than the workers. The one result that is being taken counts as waiting.
    @Test(arguments: [2, 8])
    func resultsDoNotPileUpBeforeASlowConsumer(_ threads: Int) {
        let tally = Tally()
        var count = 0
        OrderedWorkers.run(
            0..<300, threads: threads, makeWorker: { 0 },
            work: { (_: inout Int, job: Int) -> Int in
                tally.start()
                return job
            },
            consume: { job in
                if job % 20 == 0 { giveWay() }
                count += 1
                tally.consumed.add(1, ordering: .sequentiallyConsistent)
            })
        #expect(count == 300)
        #expect(tally.mostWaiting.load(ordering: .sequentiallyConsistent) <= Self.bound(threads) + 1)
    }

    /// A worker is kept from job to job, and no two threads share one.
    @Test func aWorkerIsKept() {
        let tally = Tally()
        var jobsOf: [Int: [Int]] = [:]
        OrderedWorkers.run(
            0..<200, threads: 3,
            makeWorker: { (number: tally.workers.add(1, ordering: .relaxed).newValue, jobs: 0) },
            work: { worker, _ in
                worker.jobs += 1
                return (worker.number, worker.jobs)
            },
            consume: { jobsOf[$0.0, default: []].append($0.1) })
        #expect(jobsOf.count <= 3 && jobsOf.values.reduce(0) { $0 + $1.count } == 200)
        for counts in jobsOf.values { #expect(counts == Array(1...counts.count)) }
    }
}

/// Lets other threads go on for about a millisecond.
private func giveWay() { Thread.sleep(forTimeInterval: 0.001) }
