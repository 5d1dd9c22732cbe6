import PackagePlugin

/// Runs compile-rules over the folder of the target that it is applied to.
@main
struct CompileRules: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? SwiftSourceModuleTarget else { return [] }
        // Every rule and list is an input, so that the command runs again when one changes, comes or goes.
        let inputs = target.sourceFiles.map(\.url).filter { ["yml", "txt"].contains($0.pathExtension) }
        let output = context.pluginWorkDirectoryURL.appending(path: "RulePack+Generated.swift")
        return [
            .buildCommand(
                displayName: "Compiling \(inputs.count) rules and word lists",
                executable: try context.tool(named: "compile-rules").url,
                arguments: [target.directoryURL.path(percentEncoded: false), output.path(percentEncoded: false)],
                inputFiles: inputs,
                outputFiles: [output])
        ]
    }
}
