import Newsroom

/// What the disk would not do, and with which file.
package struct DiskError: Error, Hashable, Sendable {
  package enum Action: String, Sendable {
    case read = "cannot be read"
    case written = "cannot be written"
    case moved = "cannot be moved into place"
    case removed = "cannot be removed"
    case locked = "cannot be locked"
  }

  /// The path as the person who runs the program would write it.
  package let path: String
  package let action: Action
  package let reason: Reason

  /// The reasons that call for different help.
  package enum Reason: Hashable, Sendable {
    case missing, noPermission, diskFull, readOnly, isFolder, isNoFolder, exists, tooManyFiles, nameTooLong, linksInCircle, broken
    case tooLarge(byteCount: Int)
    /// Another process holds it.
    case busy
    /// Somebody asked for a stop.
    case stopped
    /// A symbolic link that leads nowhere, or out of the folder it lies in.
    case leadsAway
    /// No build made it.
    case notOurs
    /// A build made what is there, but another part of a site.
    case otherShard
    /// Neither file nor folder.
    case special
    case other(errno: Int32)
  }
}

extension DiskError: CustomStringConvertible {
  package var description: String { "\(path): \(sentence)" }

  private var sentence: String { "\(action.rawValue): \(reason.words)" }

  /// At the first line, as the disk knows no lines.
  package var diagnostic: Diagnostic { Diagnostic(at: SourcePlace(file: path), sentence, hint: reason.hint) }
}

extension Problems {
  init(_ error: DiskError) { self.init([error.diagnostic]) }
}

extension DiskError.Reason {
  fileprivate var words: String {
    switch self {
    case .missing: "it does not exist"
    case .noPermission: "permission denied"
    case .diskFull: "the disk is full"
    case .readOnly: "the disk is read-only"
    case .isFolder: "it is a folder"
    case .isNoFolder: "a part of its path is no folder"
    case .exists: "something is there already"
    case .tooManyFiles: "too many files are open"
    case .nameTooLong: "its name is too long"
    case .linksInCircle: "symbolic links lead in a circle"
    case .broken: "the disk failed"
    case .tooLarge(let byteCount): "it has \(byteCount) bytes"
    case .busy: "another build is writing here"
    case .stopped: "the build was stopped"
    case .leadsAway: "it is a symbolic link that leads nowhere or out of the folder"
    case .notOurs: "no build made what is there"
    case .otherShard: "another shard was built there, or a whole site"
    case .special: "it is neither a file nor a folder"
    case .other(let errno): "error \(errno)"
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .missing, .exists, .broken, .other: nil
    case .noPermission: "change the permissions of the file or of its folder"
    case .diskFull: "make room and build again: what stands there is whole"
    case .readOnly: "choose another folder"
    case .isFolder: "move the folder away"
    case .isNoFolder: "move away the file that is in the way"
    case .tooManyFiles: "allow more with `ulimit -n`"
    case .nameTooLong: "choose a shorter name"
    case .linksInCircle: "replace the link by a copy"
    case .tooLarge: "divide it"
    case .busy: "wait for it to end and build again"
    case .stopped: "build again to finish it: what stands there is whole"
    case .leadsAway: "replace the link by a copy of what it leads to, or say `--follow-links`"
    case .notOurs: "choose an empty folder, or say `--force` to replace what is in the way"
    case .otherShard: "give every shard a folder of its own, and put what they made together as docs/large-archives.md says"
    case .special: "move it away"
    }
  }
}
