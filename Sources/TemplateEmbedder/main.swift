import Glibc

// TemplateEmbedder OUTPUT FOLDER FILE...: writes the texts of files in a folder into a Swift array literal.
// No Foundation, so that it is built and started in no time.

func failure(_ path: String) -> Never {
  print("\(path): error: cannot be read or written")
  exit(1)
}

func text(of path: String) -> String {
  guard let file = fopen(path, "r") else { failure(path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  guard let text = String(validating: bytes, as: UTF8.self) else { failure(path) }
  return text
}

/// A literal that nothing inside can end or change, whatever it is.
func literal(_ text: String) -> String {
  var fence = "#"
  while text.contains("\"\"\"\(fence)") || text.contains("\\\(fence)") { fence += "#" }
  return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
}

let arguments = CommandLine.arguments
let (output, folder) = (arguments[1], arguments[2])
var source = "/// The package's `Templates`, as they were when the program was built.\nlet builtInTemplates: [(path: String, text: String)] = [\n"
for file in arguments.dropFirst(3) {
  source += "(\n\(literal(file)),\n\(literal(text(of: "\(folder)/\(file)")))\n),\n"
}
source += "]\n"
guard let file = fopen(output, "w"), fputs(source, file) >= 0, fclose(file) == 0 else { failure(output) }
