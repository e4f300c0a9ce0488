/// Words that tell whether a date lies ahead or behind.
extension Word {
  /// What is in the diary: meeting, vote.
  var isEvent: Bool {
    switch self {
    case .meeting, .talks, .summit, .vote, .conference, .briefing, .visit: true
    default: false
    }
  }

  /// Verbs whose present tense tells of a date in the diary.
  var isPresentEvent: Bool {
    switch self {
    case .meet, .meets, .buries, .begins, .begin, .expires, .expire, .lapses, .takes, .opens, .open, .starts, .start, .gather, .gathers, .hosts, .host, .visits, .visit, .travels,
      .travel, .arrives, .arrive, .votes, .vote, .convenes, .holds, .ends, .end, .resumes, .resume, .marks, .flies, .fly, .goes, .returns, .closes, .falls, .runs, .choose, .chooses, .speaks:
      true
    default: false
    }
  }

  /// What somebody does who has something in mind: `agreed to`, `ordered them to`.
  var isIntending: Bool {
    switch self {
    case .agree, .agreed, .ordered, .hope, .hopes, .hoped, .want, .wants, .wanted, .promised, .promises, .vowed, .pledged, .decided, .invited, .plan, .plans,
      .planned, .intends, .threatened, .ready, .willing, .expects, .expected, .urged, .asked, .preparing, .prepared:
      true
    default: false
    }
  }

  var isIrregularPast: Bool {
    switch self {
    case .said, .told, .struck, .hit, .came, .went, .wrote, .took, .met, .held, .left, .gave, .saw, .spoke, .fell, .began, .made, .led, .fled, .broke,
      .sent, .shot, .got, .flew, .won, .knew, .thought, .spent, .stood, .sat, .lost, .brought, .caught, .bought, .sold, .paid, .kept, .felt, .heard, .found, .became, .drove, .rose, .sank,
      .killed, .burned:
      true
    default: false
    }
  }
}
