internal import Foundation

/// A file of the repository that records what a program is to give.
///
/// `MTLINT_UPDATE=1 swift test` records anew; the difference is then reviewed as any other change.
package enum GoldenFile {
    private static let isUpdating = ProcessInfo.processInfo.environment["MTLINT_UPDATE"] == "1"

    /// What is wrong with a golden file, or nil when it says what was given.
    ///
    /// - Parameter name: the file's path in the repository.
    package static func difference(_ name: String, from given: some Collection<UInt8>) -> String? {
        let given = Array(given)
        let recorded = try? Repository.bytes(name)
        if recorded == given { return nil }
        if isUpdating {
            do {
                let url = URL(filePath: Repository.path(name))
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(given).write(to: url)
                return nil
            } catch {
                return "\(name) can't be recorded: \(error)"
            }
        }
        guard let recorded else { return "\(name) is missing; MTLINT_UPDATE=1 records it" }
        return "\(name) is not what was given; MTLINT_UPDATE=1 records it anew\n"
            + firstDifference(lines(recorded), lines(given))
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func firstDifference(_ recorded: [Substring], _ given: [Substring]) -> String {
        for line in 0..<max(recorded.count, given.count) {
            let (old, new) = (line < recorded.count ? recorded[line] : nil, line < given.count ? given[line] : nil)
            // Byte for byte: two strings are equal when they are canonically equivalent.
            if old.map({ Array($0.utf8) }) != new.map({ Array($0.utf8) }) {
                return "line \(line + 1):\n- \(old ?? "(none)")\n+ \(new ?? "(none)")"
            }
        }
        return "only line endings differ"
    }
}
