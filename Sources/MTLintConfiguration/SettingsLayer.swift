package import MTLintCore
package import MTLintFiles
package import MTLintFormats

/// What one part of a configuration file says: its top level, or one of its overrides.
package struct SettingsLayer: Sendable {
    package var language: Setting<LanguageTag>?
    package var encoding: Setting<TextEncoding>?
    package var format: Setting<FileFormat>?
    package var textLayout: Setting<TextLayout>?
    package var minSeverity: Setting<Severity>?
    package var failOn: Setting<FailureThreshold>?
    /// In the order of the file.
    package var rules: [RuleSetting] = []
    package var silenced: [Setting<SilencedText>] = []
    package var vocabulary = VocabularySettings()

    package init() {}
}
