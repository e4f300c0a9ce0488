import Foundation

/// A folder on disk, and the files in it.
struct Folder: Sendable {
  let path: String
  private let owner: Owner?

  /// Of a test's own, gone with it.
  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "daybook-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    owner = Owner(path: path)
  }

  private init(at path: String) {
    self.path = path
    owner = nil
  }

  static let package = Folder(at: URL(filePath: #filePath + "/../../..").standardized.path)
  static let fixtures = package.folder("Tests/EndToEndTests/Fixtures")

  /// Removes the folder when nobody needs it any more.
  private final class Owner: Sendable {
    let path: String
    init(path: String) { self.path = path }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }
}

extension Folder {
  func put(_ text: String, at file: String) throws { try put(Data(text.utf8), at: file) }

  func put(_ bytes: Data, at file: String) throws {
    let url = URL(filePath: "\(path)/\(file)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  /// Takes over another folder in place of this one's `folder`.
  func replace(_ folder: String, by other: Folder) throws {
    try? FileManager.default.removeItem(atPath: "\(path)/\(folder)")
    try FileManager.default.copyItem(atPath: other.path, toPath: "\(path)/\(folder)")
  }

  func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(file)") }

  func folder(_ folder: String) -> Folder { Folder(at: "\(path)/\(folder)") }

  func has(_ file: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(file)") }

  func text(of file: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file here and below, with its text.
  var tree: [String: String] { files { _, file in text(of: file) } }

  /// When each file was written, and where it lies on the disk.
  var marks: [String: String] {
    files { attributes, _ in "\(String(describing: attributes[.modificationDate])) \(String(describing: attributes[.systemFileNumber]))" }
  }

  private func files(_ value: ([FileAttributeKey: Any], String) -> String?) -> [String: String] {
    var files: [String: String] = [:]
    for case let file as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(file)") else { continue }
      if attributes[.type] as? FileAttributeType == .typeRegular { files[file] = value(attributes, file) }
    }
    return files
  }
}
