extension BriefScan {
  /// How the words of a date told the day.
  func ruleOfDate(_ date: CalendarDate, _ range: Range<Int>) -> StaticText {
    if range.contains(where: { tokens[$0].classes.contains(.month) && tokens[$0].isCapital }) {
      return range.contains { tokens[$0].isNumber && tokens[$0].value >= 1900 } ? "a date with its year" : "a day of a month, in the year nearest to the brief's date"
    }
    if range.count > 1, range.allSatisfy({ tokens[$0].isNumber }) { return "a date with its year" }
    guard tokens[range.lowerBound].classes.contains(.weekday) else { return "a day counted from another" }
    if date == brief.date { return "the brief's own weekday" }
    return date < brief.date ? "the last such weekday before the brief's date" : "a weekday in a sentence that looks ahead"
  }
}
