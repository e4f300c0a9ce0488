import Dispatch
import Glibc
import Mustache
import Newsroom
import Press

/// What libFuzzer calls with every input. `FUZZ` names what is tried: `read`, `front`, `template` or `build`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  trial(bytes)
  return 0
}

private let trial: @Sendable ([UInt8]) -> Void =
  switch unsafe getenv("FUZZ").map({ unsafe String(cString: $0) }) {
  case "read": ReadTrial().run
  case "front": FrontTrial().run
  case "template": TemplateTrial().run
  case "build": BuildTrial().run
  default: preconditionFailure("FUZZ is to name read, front, template or build")
  }

/// One input as a seed: reading, understanding, and telling of it.
struct ReadTrial: Sendable {
  private static let names = ["day-0987.txt", "day-0987.md", "day-0987.html"]
  let gazetteer = Gazetteer()

  func run(_ bytes: [UInt8]) {
    guard let day = day(bytes) else { return }
    let json = DayJSON([Understood(day: day, gazetteer: gazetteer)], hasProvenance: true)
    precondition(String(validating: json.bytes, as: UTF8.self) != nil, "what is told is no UTF-8")
    _ = Explanation(of: day, with: gazetteer)
  }

  /// - Parameter bytes: their number tells what kind of seed they are, so that each kind gets its share.
  func day(_ bytes: [UInt8]) -> Day? {
    let seed = SeedFile(path: ReadTrial.names[bytes.count % ReadTrial.names.count], bytes: bytes)
    guard let brief = try? Brief(reading: seed, settings: SiteSettings(), isForgiving: true) else { return nil }
    return Day(understanding: brief, with: gazetteer)
  }
}

/// One input as all that editors write in YAML: a seed's front matter, the site's settings, and what they say about names.
struct FrontTrial: Sendable {
  private let gazetteer = Gazetteer()
  private static let fence = Array("---\n".utf8)

  func run(_ bytes: [UInt8]) {
    let settings = try? SiteSettings(reading: SeedFile(path: "site.yaml", bytes: bytes))
    let seed = bytes.starts(with: FrontTrial.fence) ? bytes : FrontTrial.fence + bytes + Array("\n---\n\n- Quiet.\n".utf8)
    if let brief = try? Brief(reading: SeedFile(path: "day-0987.md", bytes: seed), settings: settings ?? SiteSettings(), isForgiving: true) {
      _ = Day(understanding: brief, with: gazetteer)
    }
    let curation = Curation(actors: SeedFile(path: "actors.yaml", bytes: bytes), regions: SeedFile(path: "regions.yaml", bytes: bytes))
    _ = try? Gazetteer(curatedBy: curation, tables: gazetteer)
  }
}

/// One input as a template and, after its first line, the partial that it may include.
struct TemplateTrial: Sendable {
  func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let partial = String(text.drop { $0 != "\n" })
    for missing in [MissingNames.areErrors, .renderEmpty] {
      let template = try? Template(text, file: "page.mustache", shape: TemplateTrial.shape, partials: Partials(["p": partial]), missing: missing)
      _ = template?.render(TemplateTrial.value)
    }
  }

  static let shape = Shape(
    .text("title"), .flag("isNew"), .html("body"), .list("names"), .list("items", Shape(.text("name"), .text("title"), .flag("isLast"))),
    .record("page", Shape(.text("name"), .list("parts", .itself))))
  static let value = Value.record([
    .text("<Title>"), .flag(true), .html(Array("<p>".utf8)), .list([.text("a"), .text("b")]),
    .list([.record([.text("n"), .text("&"), .flag(true)])]), .record([.text("x"), .list([.record([.text("y"), .list([])])])]),
  ])
}

/// One input as the only seed of a site, with every page of it printed and its links checked.
struct BuildTrial: Sendable {
  private let reading = ReadTrial()
  private let stationery: Stationery

  init() {
    guard let stationery = try? Stationery(in: "Templates") else { preconditionFailure("no templates to fuzz with") }
    self.stationery = stationery
  }

  func run(_ bytes: [UInt8]) {
    guard let day = reading.day(bytes), let archive = try? Archive(linking: [day], settings: SiteSettings(), gazetteer: reading.gazetteer) else { return }
    let edition = Edition(of: archive, with: stationery.templates)
    let isDone = DispatchSemaphore(value: 0)
    Task.detached {
      // A brief may link to where nothing is.
      _ = try? await Site(checking: edition, with: stationery.assets)
      isDone.signal()
    }
    isDone.wait()
  }
}
