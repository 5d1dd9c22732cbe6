import MTLintKit

/// The jobs of a run: several files where there are many, and the windows of a long file.
struct CheckJobs: Sequence, Sendable {
    let items: [CheckPlan.Item]
    let profiles: [LintProfile]
    /// Whether long files are read in windows.
    let readsWindows: Bool

    func makeIterator() -> Iterator { Iterator(self) }

    struct Iterator: IteratorProtocol {
        private let jobs: CheckJobs
        private var rest: ArraySlice<CheckPlan.Item>
        private var file: WindowedFile?
        private var profile = 0
        private var layout = TextLayout.paragraphs
        private var windows: ArraySlice<FileWindow> = []

        init(_ jobs: CheckJobs) {
            self.jobs = jobs
            rest = jobs.items[...]
        }

        mutating func next() -> CheckJob? {
            if let file, let window = windows.popFirst() { return .window(window, of: file, layout, profile: profile) }
            if rest.isEmpty { return nil }
            // Of many files a worker takes several at a time, which saves waiting for one another.
            let most = jobs.items.count > 100 ? 8 : 1
            var batch: [CheckPlan.Item] = []
            while batch.count < most, let item = rest.first {
                if let long = long(item) {
                    if !batch.isEmpty { break }
                    rest.removeFirst()
                    file = long
                    profile = item.profile
                    layout = jobs.profiles[profile].layout(of: long.beginning)
                    windows = long.windows[...]
                    return next()
                }
                batch.append(item)
                rest.removeFirst()
            }
            return .inputs(batch)
        }

        private func long(_ item: CheckPlan.Item) -> WindowedFile? {
            guard jobs.readsWindows, case .file(let file) = item.input,
                jobs.profiles[item.profile].readsWindows(of: file.path)
            else { return nil }
            return WindowedFile(reading: file.path)
        }
    }
}
