import Newsroom

/// Every page of an edition, each at an address of its own, every link inside leading somewhere.
///
/// Made with a draft, its pages wait there to be published; made without one, it has only been checked.
package struct Site: Sendable {
  /// Of its pages by their number, and then those that stay as they are.
  private let files: [String]
  /// In which pages are put in place.
  private let order: [Int]
  private let proofs: [Proof]
  private let draft: Draft?

  /// Prints the pages, or those of a shard, in parallel, but for those that stay as they are. No page is kept in memory longer than it takes to lay it aside.
  /// - Parameters:
  ///   - marks: what pages are made of.
  ///   - notes: what the last build noted of the files that lie there.
  /// - Throws: two pages at one address; every link to nowhere; a name that editors withhold; what the disk would not do.
  init(
    printing edition: Edition, with assets: [Page], searchedBy index: SearchIndex = .none, withholding redaction: Redaction? = nil, shard: Shard = .whole,
    onto draft: Draft?, marked marks: PageMarks? = nil, knowing notes: PageNotes? = nil
  ) async throws(Problems) {
    let plan = await SitePlan(of: edition, with: assets, index, shard: shard)
    let book = try AddressBook(of: plan.everyFile, printing: shard.isWhole ? nil : plan.files, baseURL: edition.archive.settings.baseURL)
    // Where a file goes, a page that stays may link to it.
    let notes = notes.flatMap { $0.areAll(in: book) ? $0 : nil }
    let proofs: [Proof]
    do throws(DiskError) {
      proofs = try await inParallel(Array(0..<plan.pageCount), with: { PrintingDesk() }, upToFailure: { number, desk throws(DiskError) in
        let mark = plan.subject(number).flatMap { marks?.mark(of: $0) }
        if let mark, let note = notes?[plan.files[number]], note.mark == mark, draft?.stamp(ofPublished: plan.files[number]) == note.stamp {
          return Proof(keeping: note)
        }
        if let file = plan.longFile(number) {
          return Proof(of: file, at: plan.files[number], leak: redaction, laid: try draft?.add(file, at: plan.files[number], number: number))
        }
        let page = plan.page(number, on: &desk)
        let proof = Proof(reading: page, with: book, leak: redaction?.leak(in: page), laid: try draft?.add(page, number: number), mark: mark)
        desk.takeBack(page)
        return proof
      })
    } catch {
      throw Problems(error)
    }
    let problems = proofs.flatMap(\.problems)
      + proofs.danglingNeeds().map { Diagnostic.dangling(at: $0.byteOffset, on: plan.page($0.page)) }
    guard problems.isEmpty else { throw Problems(problems) }
    (files, order, self.proofs, self.draft) = (plan.files, plan.inOrderOfPublishing, proofs, draft)
  }

  /// Prints and checks the pages, and lays none aside.
  package init(checking edition: Edition, with assets: [Page]) async throws(Problems) {
    try await self.init(printing: edition, with: assets, onto: nil)
  }

  /// Replaces the site on disk, page by page.
  /// - Returns: what became of the files, and the stamps of those that lie there now.
  func publish() throws(Problems) -> (counts: PublishedFiles, stamps: [(address: String, stamp: FileStamp)]) {
    let changed = order.filter { proofs[$0].laid?.change == .changed }
    do throws(DiskError) {
      let left = try draft?.publish(files: files, changed: changed)
      let counts = PublishedFiles(
        total: files.count, new: proofs.count { $0.laid?.change == .new }, changed: changed.count, removed: left?.removed ?? 0,
        uncheckedLinks: proofs.reduce(0) { $0 + $1.uncheckedLinks })
      return (counts, left.map { stamps(manifest: $0.manifest) } ?? [])
    } catch {
      throw Problems(error)
    }
  }
}

extension Site {
  /// What the next build may know of the files.
  var notes: [(address: String, note: PageNotes.Note)] {
    zip(files, proofs).compactMap { address, proof in
      proof.note.map { (address, $0) }
    }
  }

  /// Of every file, and of the manifest last. Those that stay as they are were looked at only now.
  private func stamps(manifest: FileStamp?) -> [(address: String, stamp: FileStamp)] {
    var stamps = zip(files, proofs).compactMap { address, proof in proof.laid.map { (address, $0.stamp) } }
    for kept in files.dropFirst(proofs.count) {
      if let stamp = draft?.stamp(ofPublished: kept) { stamps.append((kept, stamp)) }
    }
    if let manifest { stamps.append((Manifest.file, manifest)) }
    return stamps
  }
}

/// What publishing did to the files on disk.
package struct PublishedFiles: Hashable, Sendable {
  package let total: Int
  package let new: Int
  package let changed: Int
  package let removed: Int
  /// Links to places in pages that other shards print: the pages are there, but nobody has looked for the places.
  package var uncheckedLinks = 0

  static let none = PublishedFiles(total: 0, new: 0, changed: 0, removed: 0)

  package var areUnchanged: Bool { new + changed + removed == 0 }
}

/// The pages that a site or a shard of it is going to have, by number.
private struct SitePlan: Sendable {
  private let edition: Edition
  private let subjects: [PageSubject]
  private let assets: [Page]
  /// Of the pages by their number, and then those that stay as they are.
  let files: [String]
  /// Of all shards.
  let everyFile: [String]

  init(of edition: Edition, with assets: [Page], _ index: SearchIndex, shard: Shard) async {
    self.edition = edition
    let all = edition.pageSubjects
    let addresses = await inParallelToTheEnd(all) { $0.address(in: edition).file }
    let own = all.indices.filter { shard.has(page: addresses[$0]) }
    subjects = own.map { all[$0] }
    self.assets = assets.filter { shard.has(page: $0.address) } + index.pages
    files = own.map { addresses[$0] } + self.assets.map(\.address) + index.kept
    everyFile = shard.isWhole ? files : addresses + (assets + index.pages).map(\.address) + index.kept
  }

  var pageCount: Int { subjects.count + assets.count }

  /// Nil for an asset.
  func subject(_ number: Int) -> PageSubject? { number < subjects.count ? subjects[number] : nil }

  func page(_ number: Int) -> Page {
    var desk = PrintingDesk()
    return page(number, on: &desk)
  }

  func page(_ number: Int, on desk: inout PrintingDesk) -> Page {
    number < subjects.count ? Page(about: subjects[number], in: edition, on: &desk) : assets[number - subjects.count]
  }

  /// The file at a number, where it is too long to be kept in the memory.
  func longFile(_ number: Int) -> LongFile? {
    guard number < subjects.count, case .dataFile(let file) = subjects[number] else { return nil }
    return file.content(in: edition)
  }

  /// What links lead to before what links: assets and days, then whom and what they name, then lists and feeds, and
  /// the home page last.
  var inOrderOfPublishing: [Int] {
    Array(subjects.count..<pageCount)
      + subjects.indices.sorted { (subjects[$0].turn, $0) < (subjects[$1].turn, $1) }
  }
}

extension PageSubject {
  fileprivate var turn: Int {
    switch self {
    case .day, .dayNumber, .dayData: 0
    case .subject, .subjectYear: 1
    case .home: 3
    default: 2
    }
  }
}
