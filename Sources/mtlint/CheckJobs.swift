import MTLintKit

/// The jobs of a run: several files where there are many, and the windows of a long file.
struct CheckJobs: Sequence, Sendable {
    let inputs: [CheckInput]
    /// Whether a long file is read in windows.
    let readsWindows: @Sendable (String) -> Bool
    let reader: PlainTextReader

    func makeIterator() -> Iterator { Iterator(self) }

    struct Iterator: IteratorProtocol {
        private let jobs: CheckJobs
        private var rest: ArraySlice<CheckInput>
        private var file: WindowedFile?
        private var layout = TextLayout.paragraphs
        private var windows: ArraySlice<FileWindow> = []

        init(_ jobs: CheckJobs) {
            self.jobs = jobs
            rest = jobs.inputs[...]
        }

        mutating func next() -> CheckJob? {
            if let file, let window = windows.popFirst() { return .window(window, of: file, layout) }
            if rest.isEmpty { return nil }
            // Of many files a worker takes several at a time, which saves waiting for one another.
            let most = jobs.inputs.count > 100 ? 8 : 1
            var batch: [CheckInput] = []
            while batch.count < most, let input = rest.first {
                if let long = long(input) {
                    if !batch.isEmpty { break }
                    rest.removeFirst()
                    file = long
                    layout = jobs.reader.layout(of: long.beginning)
                    windows = long.windows[...]
                    return next()
                }
                batch.append(input)
                rest.removeFirst()
            }
            return .inputs(batch)
        }

        private func long(_ input: CheckInput) -> WindowedFile? {
            guard case .file(let file) = input, jobs.readsWindows(file.path) else { return nil }
            return WindowedFile(reading: file.path)
        }
    }
}
