// The types that the front door's declarations speak of.
@_exported public import MTLintCore
@_exported public import MTLintFiles
@_exported public import MTLintFormats
@_exported public import MTLintReporters
@_exported public import RulePack
