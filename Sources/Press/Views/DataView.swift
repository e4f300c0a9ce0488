import Newsroom

/// What data there is, file by file, and what each of its columns means.
struct DataView: Viewed {
  let frame: FrameView
  let edition: Edition
  let files: [File]

  static let view = View<DataView>(
    .including { $0.frame },
    .text("formulaNote") { $0.edition.words.meaning(of: .formulaNote) },
    .list("files") { $0.files })

  /// A file, or a sort of files.
  struct File: Viewed {
    let name: String
    let link: [UInt8]
    let descriptionName: String
    let descriptionLink: [UInt8]
    let text: String
    let members: [Member]

    static let view = View<File>(
      .text("name") { $0.name },
      .html("link") { $0.link },
      .text("descriptionName") { $0.descriptionName },
      .html("descriptionLink") { $0.descriptionLink },
      .text("text") { $0.text },
      .list("members") { $0.members })
  }

  /// A column, or a member of an object with the names that lead to it.
  struct Member: Viewed {
    let path: String
    let type: String
    let text: String
    let choices: String?
    let mayBeMissing: Bool

    static let view = View<Member>(
      .text("path") { $0.path },
      .text("type") { $0.type },
      .text("text") { $0.text },
      .text("choices") { $0.choices },
      .flag("mayBeMissing") { $0.mayBeMissing })
  }

  init(of edition: Edition) {
    let permalink = edition.permalink(from: .data)
    self.edition = edition
    var files = DataFile.allCases.map { file in
      File(
        name: file.name, link: permalink.to(file.address), descriptionName: file.description.lastPart,
        descriptionLink: permalink.to(file.description), text: edition.words.meaning(of: file.field), members: Member.all(of: file.shape, in: edition))
    }
    if edition.archive.settings.hasDayData, let last = edition.archive.dates.indices.last {
      let day = DataSchema.Subject.day
      let address = Address.dayData(edition.date(at: last))
      files.append(
        File(
          name: address.path, link: permalink.to(address), descriptionName: day.address.lastPart,
          descriptionLink: permalink.to(day.address), text: edition.words.meaning(of: day.field), members: Member.all(of: day.shape, in: edition)))
    }
    self.files = files
    frame = FrameView(edition, at: .data, title: edition.words[.dataTitle], description: edition.words[.dataDescription])
  }
}

extension DataView.Member {
  /// Those with a description, with those of the objects in them behind them.
  fileprivate static func all(of shape: DataShape, below path: String = "", in edition: Edition) -> [DataView.Member] {
    shape.members.flatMap { member in
      let path = path + member.name
      let own = member.field.map { field in
        DataView.Member(
          path: path, type: member.shape.typeName, text: edition.words.meaning(of: field), choices: member.shape.choices?.joined(separator: ", "),
          mayBeMissing: member.mayBeMissing)
      }
      // What a standard explains needs no more here.
      let inner = member.field == .point ? [] : all(of: member.shape, below: path + (member.shape.isList ? "[]." : "."), in: edition)
      return [own].compactMap(\.self) + inner
    }
  }
}

extension DataShape {
  fileprivate var choices: [String]? {
    if case .choice(let choices) = self { choices } else { nil }
  }

  fileprivate var isList: Bool {
    if case .list = self { true } else { false }
  }
}

extension Address {
  /// The file's own name.
  fileprivate var lastPart: String { path.split(separator: "/").last.map(String.init) ?? path }
}
