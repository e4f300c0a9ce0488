import Subprocess

/// What is said to the service that makes an index, and what it answers: JSON in base64, with commas between.
struct Conversation: Sendable {
  /// What is said, in parts of a few dozen kilobytes.
  let parts: [[UInt8]]
  private let count: Int

  init(_ records: [SearchRecord], language: String, folder: String) {
    var sayings = Sayings()
    sayings.say("NewIndex") { json in
      json.name("config")
      json.object { json in
        json.name("force_language")
        json.text(language)
        json.name("keep_index_url")
        json.flag(true)
      }
    }
    for (number, record) in records.enumerated() {
      sayings.say("AddRecord") { json in
        json.name("index_id")
        json.number(0)
        json.name("url")
        json.text(record.link)
        json.name("content")
        json.text(record.text)
        json.name("language")
        json.text(language)
        json.name("sort")
        json.object { json in
          json.name("item")
          json.text(String(number))
        }
      }
    }
    sayings.say("WriteFiles") { json in
      json.name("index_id")
      json.number(0)
      json.name("output_path")
      json.text(folder)
    }
    parts = sayings.parts
    count = sayings.count
  }

  /// Listens until everything is answered: a service that nobody hears would stop listening, too.
  func answers(in output: SubprocessOutputSequence) async throws -> Answers {
    var answers = Answers(expected: count)
    for try await chunk in output {
      answers.hear(unsafe chunk.bytes.withUnsafeBytes { unsafe Array($0) })
      if answers.isDone { break }
    }
    return answers
  }
}

/// Messages with numbers, in the form that the service reads.
private struct Sayings {
  private(set) var parts: [[UInt8]] = []
  private(set) var count = 0

  mutating func say(_ type: String, _ members: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object { json in
      json.name("message_id")
      json.number(count)
      json.name("payload")
      json.object { json in
        json.name("type")
        json.text(type)
        members(&json)
      }
    }
    count += 1
    if parts.last.map({ $0.count > 65_536 }) ?? true { parts.append([]) }
    Base64.append(json.bytes, to: &parts[parts.count - 1])
    parts[parts.count - 1].append(UInt8(ascii: ","))
  }
}

/// What the service said.
struct Answers: Sendable {
  private var missing: Int
  private var pending: [UInt8] = []
  /// The first error that it told.
  private(set) var complaint: String?

  fileprivate init(expected: Int) { missing = expected }

  var isDone: Bool { missing == 0 }

  fileprivate mutating func hear(_ bytes: [UInt8]) {
    for byte in bytes {
      guard byte == UInt8(ascii: ",") else {
        pending.append(byte)
        continue
      }
      missing -= 1
      let message = String(decoding: Base64.decoded(pending), as: UTF8.self)
      pending.removeAll(keepingCapacity: true)
      if complaint == nil, message.contains(#""type":"Error""#) { complaint = "it says " + message }
    }
  }
}
