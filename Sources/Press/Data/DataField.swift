/// What data files tell, each with a description in the site's language, under `data` among its words.
///
/// One name stands for one thing in all files.
enum DataField: String, CaseIterable, Sendable {
  case daysFile, actorsFile, regionsFile, figuresFile, quotesFile, dayFile

  /// What is done to a cell that a spreadsheet might run.
  case formulaNote
  case siteTitle, siteAddress, licence
  case date, day, dayByDate, series, headline, standfirst, address, dayData, language, seed, dateOrigin, updated
  case itemCount, figureCount, quoteCount, briefCount
  case actorIDs, placeIDs, sources, sourceTitle, publisher, url, sourceURLs, corrections, correctionDate, correctionText
  case id, kind, name, spellings, sort, country, region, wikidata, isApproximate, point, first, last, row
  case roles, roleText
  case figureKind, qualifier, count, unit, placeName, placeID, saidBy, saidByID, words, item
  case quote, speaker, speakerID
  case briefs, entities, items, anchor, section, itemKind, text, mentions, start, end, entityID, rule, unsure
  case figures, quotes, dates, meantDate, person

  /// Where its description stands among the words.
  var key: String { "data.\(rawValue)" }
}
