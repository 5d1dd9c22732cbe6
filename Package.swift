// swift-tools-version: 6.2
// One section for each target and its test target, in alphabetical order.
import PackageDescription

/// Settings of every Swift target.
let settings: [SwiftSetting] =
    [
        // `any` marks what costs a box and a dynamic call; the engine must not pay that by accident.
        .enableUpcomingFeature("ExistentialAny"),
        // An import is an implementation detail unless it says otherwise: keeps the module graph what this page says.
        .enableUpcomingFeature("InternalImportsByDefault"),
        // A member is visible only where its module is imported: no extension leaks through a third module.
        .enableUpcomingFeature("MemberImportVisibility"),
        // A property may lend a span of what it stores: `PaddedBytes.paddedSpan`.
        .enableExperimentalFeature("Lifetimes"),
        // Set by `.ci/run`. Not the default, since a newer compiler's new warning must not break a user's build.
    ] + (Context.environment["MTLINT_WARNINGS_AS_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)])

let package = Package(
    name: "mtlint",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "mtlint", targets: ["mtlint"]),
        .library(name: "MTLintKit", targets: ["MTLintKit"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // CICU: the part of ICU in use, behind names of our own; its public header includes no ICU header,
        // because ICU's headers clash with Foundation's own ICU module.
        .target(
            name: "CICU",
            cxxSettings: [.define("U_USING_ICU_NAMESPACE", to: "0")],
            linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
        ),

        // CompileRules: runs compile-rules over rules/ when the target RulePack is built.
        .plugin(name: "CompileRules", capability: .buildTool(), dependencies: ["compile-rules"]),

        // compile-rules: rules/ to one generated Swift file.
        .executableTarget(
            name: "compile-rules",
            dependencies: ["MTLintCore", "MTLintRuleFiles"],
            swiftSettings: settings
        ),

        // CScan: classes of bytes as bit masks, 64 bytes a step, with the vector instructions that every machine has.
        .target(name: "CScan"),

        // CYAML: libyaml's event parser behind names of our own.
        .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),

        // mtlint: the command line, one file a subcommand.
        .executableTarget(
            name: "mtlint",
            dependencies: [
                "MTLintBaseline", "MTLintConfiguration", "MTLintExamples", "MTLintKit", "MTLintRuleFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "mtlintTests",
            dependencies: ["MTLintKit", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // mtlint-dev: what contributors run; never shipped.
        .executableTarget(
            name: "mtlint-dev",
            dependencies: [
                "MTLintKit", "MTLintRuleFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),

        // MTLintBaseline: which findings were there before, told by what they say and not by where they are.
        .target(
            name: "MTLintBaseline",
            dependencies: ["MTLintCore", "MTLintFiles", "MTLintRuleFiles"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MTLintBaselineTests",
            dependencies: ["MTLintBaseline", "MTLintKit", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintConfiguration: .mtlint.yml, found, read and applied to paths.
        .target(
            name: "MTLintConfiguration",
            dependencies: ["MTLintCore", "MTLintFiles", "MTLintFormats", "MTLintRuleFiles"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MTLintConfigurationTests",
            dependencies: ["MTLintConfiguration", "MTLintCore", "MTLintFormats", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintCore: texts, coordinates, analyses, rules, diagnostics, the engine. No Foundation, no YAML, no files.
        .target(name: "MTLintCore", dependencies: ["CICU", "CScan"], swiftSettings: settings),
        .testTarget(
            name: "MTLintCoreTests",
            dependencies: ["MTLintCore", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintExamples: runs the examples of rules, for the tests and for users' packs.
        .target(name: "MTLintExamples", dependencies: ["CICU", "MTLintCore", "MTLintKit"], swiftSettings: settings),

        // MTLintFiles: the disk. Finding, reading, decoding and replacing files.
        .target(name: "MTLintFiles", dependencies: ["CICU", "MTLintCore"], swiftSettings: settings),
        .testTarget(
            name: "MTLintFilesTests",
            dependencies: ["MTLintFiles", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintFormats: a folder a family of formats, text to segments.
        .target(name: "MTLintFormats", dependencies: ["CScan", "CYAML", "MTLintCore"], swiftSettings: settings),
        .testTarget(
            name: "MTLintFormatsTests",
            dependencies: ["MTLintCore", "MTLintFormats", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintKit: the library's front door.
        .target(
            name: "MTLintKit",
            dependencies: [
                "MTLintCore", "MTLintFiles", "MTLintFormats", "MTLintMatchers", "MTLintReporters", "RulePack",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MTLintKitTests",
            dependencies: ["MTLintExamples", "MTLintKit", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintMatchers: how rules find things. Declarative kinds and native matchers, one type a file.
        .target(name: "MTLintMatchers", dependencies: ["MTLintCore"], swiftSettings: settings),

        // MTLintReporters: one file a report format.
        .target(name: "MTLintReporters", dependencies: ["CICU", "MTLintCore"], swiftSettings: settings),
        .testTarget(
            name: "MTLintReportersTests",
            dependencies: ["MTLintReporters", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintRuleFiles: the one loader of rule files, errors with file, line and column.
        .target(name: "MTLintRuleFiles", dependencies: ["CScan", "CYAML", "MTLintCore"], swiftSettings: settings),
        .testTarget(
            name: "MTLintRuleFilesTests",
            dependencies: ["compile-rules", "MTLintCore", "MTLintRuleFiles", "MTLintTestSupport"],
            swiftSettings: settings
        ),

        // MTLintTestSupport: marked text, the example checker, golden files, a runner of the command line.
        .target(
            name: "MTLintTestSupport",
            dependencies: ["MTLintKit"],
            swiftSettings: settings
        ),

        // RulePack: rules/, compiled. The folder is the plugin's own target, so that a new rule file is noticed.
        .target(
            name: "RulePack",
            dependencies: ["MTLintCore", "MTLintMatchers"],
            path: "rules",
            exclude: [],
            sources: ["RulePack.swift"],
            swiftSettings: settings,
            plugins: ["CompileRules"]
        ),
        .testTarget(
            name: "RulePackTests",
            dependencies: ["MTLintExamples", "MTLintKit", "MTLintRuleFiles", "MTLintTestSupport", "RulePack"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6],
    cxxLanguageStandard: .cxx17
)

// fuzz-readers: libFuzzer, which is linked by `make fuzz` only.
if Context.environment["MTLINT_FUZZ"] != nil {
    package.targets += [
        .executableTarget(
            name: "fuzz-readers", dependencies: ["MTLintCore", "MTLintFormats"], path: "Fuzzing/fuzz-readers",
            swiftSettings: settings)
    ]
}
