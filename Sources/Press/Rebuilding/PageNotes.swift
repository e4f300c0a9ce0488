import Newsroom

/// What the last build noted of the site's files: those whose marks have not changed need not be printed.
struct PageNotes: Sendable {
  struct Note: Sendable {
    let stamp: FileStamp
    /// Nil for what is always printed.
    let mark: ContentHash?
    /// Whatever on the page bears an `id`; empty for what is always printed.
    let anchors: [AddressHash]
    /// Links to places in other pages.
    let needs: [Proof.Need]
  }

  private static let name = "pages"

  /// By the file's address.
  private let notes: [AddressHash: Note]

  subscript(address: String) -> Note? { notes[AddressHash(ofFile: address)] }

  /// Whether every file that there was is among those that there will be: then no link of a page that stays leads nowhere.
  func areAll(in book: AddressBook) -> Bool { notes.keys.allSatisfy(book.contains) }

  init?(keptIn cache: BuildCache) {
    guard var packed = cache.notes(of: PageNotes.name) else { return nil }
    do throws(PackedReader.Malformed) {
      notes = Dictionary(
        try packed.list { packed throws(PackedReader.Malformed) in
          let (address, stamp) = (AddressHash(value: try packed.bits()), try packed.stamp())
          let mark = try packed.optional { packed throws(PackedReader.Malformed) in try packed.hash() }
          let anchors = try packed.list { packed throws(PackedReader.Malformed) in AddressHash(value: try packed.bits()) }
          let needs = try packed.list { packed throws(PackedReader.Malformed) in
            Proof.Need(anchor: AddressHash(value: try packed.bits()), byteOffset: UInt32(truncatingIfNeeded: try packed.number()))
          }
          return (address, Note(stamp: stamp, mark: mark, anchors: anchors, needs: needs))
        }, uniquingKeysWith: { first, _ in first })
    } catch {
      return nil
    }
  }

  /// As `keep` takes them, made on all cores.
  static func packed(_ notes: [(address: String, note: Note)]) async -> PackedWriter {
    let starts = Array(stride(from: 0, to: notes.count, by: 1024))
    let parts = await inParallelToTheEnd(starts) { start in
      var packed = PackedWriter()
      for (address, note) in notes[start..<min(start + 1024, notes.count)] { packed.write(note, at: address) }
      return packed
    }
    var packed = PackedWriter()
    packed.reserve(parts.reduce(16) { $0 + $1.bytes.count })
    packed.write(notes.count)
    for part in parts { packed.append(part) }
    return packed
  }

  /// - Parameter packed: notes; true once the files of the site are as they tell.
  static func keep(_ packed: PackedWriter, in cache: BuildCache) { cache.keep(packed, as: PageNotes.name) }
}

extension PackedWriter {
  fileprivate mutating func write(_ note: PageNotes.Note, at address: String) {
    write(bits: AddressHash(ofFile: address).value)
    write(note.stamp)
    write(note.mark) { $0.write($1) }
    write(note.anchors) { $0.write(bits: $1.value) }
    write(note.needs) { packed, need in
      packed.write(bits: need.anchor.value)
      packed.write(Int(need.byteOffset))
    }
  }
}
