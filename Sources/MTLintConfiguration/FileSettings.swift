package import MTLintCore
package import MTLintFiles
package import MTLintFormats
package import MTLintRuleFiles

/// The settings in force for one file.
package struct FileSettings: Sendable {
    /// What tells settings apart: files with the same key have the same settings.
    package struct Key: Hashable, Sendable {
        let path: String?
        let overrides: [Int]
        let editorLanguage: LanguageTag?
    }

    /// The configuration file, as messages give it; nil when there is none.
    package let path: String?
    /// The path of the file with the findings that are known.
    package let baseline: Setting<String>?
    /// The rules that the project has of its own.
    package let packs: [UserRulePack]
    /// What applies, the weakest first.
    package private(set) var layers: [SettingsLayer]
    /// Whether the file is left out when it is found in a folder.
    package let isExcluded: Bool
    package private(set) var key: Key

    /// Without a configuration.
    init() { self.init(path: nil, baseline: nil, packs: [], layers: [], overrides: [], isExcluded: false) }

    /// - Parameter overrides: the places of the overrides that apply, among the configuration's.
    init(
        path: String?, baseline: Setting<String>?, packs: [UserRulePack], layers: [SettingsLayer], overrides: [Int],
        isExcluded: Bool
    ) {
        self.path = path
        self.baseline = baseline
        self.packs = packs
        self.layers = layers
        self.isExcluded = isExcluded
        key = Key(path: path, overrides: overrides, editorLanguage: nil)
    }

    /// Adds the language that an editor was told.
    mutating func begin(with language: Setting<LanguageTag>) {
        var layer = SettingsLayer()
        layer.language = language
        layers.insert(layer, at: 0)
        key = Key(path: key.path, overrides: key.overrides, editorLanguage: language.value)
    }

    package var language: Setting<LanguageTag>? { last(\.language) }
    package var encoding: Setting<TextEncoding>? { last(\.encoding) }
    package var format: Setting<FileFormat>? { last(\.format) }
    package var textLayout: Setting<TextLayout>? { last(\.textLayout) }
    package var minSeverity: Setting<Severity>? { last(\.minSeverity) }
    package var failOn: Setting<FailureThreshold>? { last(\.failOn) }

    /// Every rule as it is configured.
    package func rules(of all: [Rule]) -> [ConfiguredRule] { all.map { ConfiguredRule($0, layers: layers) } }

    /// What is silenced, of all parts together.
    package var silenced: [Setting<SilencedText>] { layers.flatMap(\.silenced) }

    /// The names of all parts together.
    package var names: [Setting<String>] { layers.flatMap(\.vocabulary.names) }

    /// The terms of all parts together. Of parts that forbid the same form the later one counts.
    package var terms: [Setting<PreferredTerm>] {
        var taken: Set<WrittenPhrase> = []
        var terms: [Setting<PreferredTerm>] = []
        for layer in layers.reversed() {
            let free = layer.vocabulary.terms.map { term in
                let forms = term.value.forbidden.filter { !taken.contains(WrittenPhrase($0)) }
                return Setting(PreferredTerm(preferred: term.value.preferred, forbidden: forms), term.source)
            }
            taken.formUnion(free.flatMap { $0.value.forbidden.map { WrittenPhrase($0) } })
            terms = free.filter { !$0.value.forbidden.isEmpty } + terms
        }
        return terms
    }

    package var vocabulary: Vocabulary { Vocabulary(names: names.map(\.value), terms: terms.map(\.value)) }

    private func last<Value>(_ path: KeyPath<SettingsLayer, Setting<Value>?>) -> Setting<Value>? {
        layers.reversed().lazy.compactMap { $0[keyPath: path] }.first
    }
}
