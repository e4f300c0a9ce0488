/// Which of its forms a noun takes after a whole number, by language, as Unicode CLDR's rules for cardinal numbers have it.
enum PluralRule: Sendable {
  case oneForm, oneAndOther, noneAndOneTogether, eastSlavic, polish, czech, lithuanian, latvian, romanian, slovenian, arabic, hebrew

  /// CLDR's names of the forms.
  enum Form: String, Sendable, CaseIterable { case zero, one, two, few, many, other }

  /// - Parameter language: BCP 47.
  init(of language: String) {
    self =
      switch language.split(separator: "-").first.map({ $0.lowercased() }) ?? "" {
      case "ja", "zh", "ko", "vi", "th", "id", "ms": .oneForm
      case "fr", "pt", "hy": .noneAndOneTogether
      case "uk", "ru", "be", "sr", "hr", "bs": .eastSlavic
      case "pl": .polish
      case "cs", "sk": .czech
      case "lt": .lithuanian
      case "lv": .latvian
      case "ro": .romanian
      case "sl": .slovenian
      case "ar": .arabic
      case "he": .hebrew
      default: .oneAndOther
      }
  }

  /// Those that whole numbers take.
  var forms: [Form] {
    switch self {
    case .oneForm: [.other]
    case .oneAndOther, .noneAndOneTogether: [.one, .other]
    case .eastSlavic: [.one, .few, .many]
    case .polish: [.one, .few, .many]
    case .czech, .lithuanian, .romanian: [.one, .few, .other]
    case .latvian: [.zero, .one, .other]
    case .slovenian: [.one, .two, .few, .other]
    case .arabic: Form.allCases
    case .hebrew: [.one, .two, .other]
    }
  }

  func form(of number: Int) -> Form {
    let (unit, teens) = (number % 10, number % 100)
    switch self {
    case .oneForm: return .other
    case .oneAndOther: return number == 1 ? .one : .other
    case .noneAndOneTogether: return number <= 1 ? .one : .other
    case .eastSlavic:
      if unit == 1, teens != 11 { return .one }
      return (2...4).contains(unit) && !(12...14).contains(teens) ? .few : .many
    case .polish:
      if number == 1 { return .one }
      return (2...4).contains(unit) && !(12...14).contains(teens) ? .few : .many
    case .czech: return number == 1 ? .one : (2...4).contains(number) ? .few : .other
    case .lithuanian:
      if (11...19).contains(teens) { return .other }
      return unit == 1 ? .one : unit >= 2 ? .few : .other
    case .latvian:
      if unit == 0 || (11...19).contains(teens) { return .zero }
      return unit == 1 ? .one : .other
    case .romanian: return number == 1 ? .one : number == 0 || (2...19).contains(teens) || teens == 1 ? .few : .other
    case .slovenian: return teens == 1 ? .one : teens == 2 ? .two : (3...4).contains(teens) ? .few : .other
    case .arabic:
      if number <= 2 { return [.zero, .one, .two][number] }
      return (3...10).contains(teens) ? .few : teens >= 11 ? .many : .other
    case .hebrew: return number == 1 ? .one : number == 2 ? .two : .other
    }
  }
}
