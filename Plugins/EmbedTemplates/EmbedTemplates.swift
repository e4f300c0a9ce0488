import Foundation
import PackagePlugin

/// Writes the package's `Templates` into Swift text, so that a built program needs no folder beside it.
///
/// A script does it: a Swift tool would be linked anew at each change between debug and release, and `Press` with it.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let package = context.package.directoryURL
    let script = package.appending(path: "Plugins/EmbedTemplates/embed.sh")
    let folder = package.appending(path: "Templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTemplates.swift")
    // A new file comes along with the change of one that mentions it: the script finds files by itself.
    let inputs = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted().map { folder.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Writing Templates into the program",
        executable: URL(filePath: "/bin/sh"),
        arguments: [script.path, output.path, folder.path],
        inputFiles: [script] + inputs,
        outputFiles: [output])
    ]
  }
}
