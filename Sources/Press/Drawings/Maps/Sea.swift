import Newsroom

/// A sea whose name helps on a map, and where there is room to print it on water.
struct Sea: Sendable {
  let word: Word
  /// The best first.
  let rooms: [Room]

  /// A stretch of open water from west to east.
  struct Room: Sendable {
    /// Its middle.
    let point: Gazetteer.Point
    let kilometres: Double

    init(_ latitude: Double, _ longitude: Double, _ kilometres: Double) {
      point = Gazetteer.Point(latitude: latitude, longitude: longitude)
      self.kilometres = kilometres
    }
  }

  /// Rooms were measured by eye on the maps.
  static let all = [
    Sea(word: .blackSea, rooms: [Room(43.3, 34, 800), Room(44.2, 31.2, 380), Room(45.6, 31.6, 150), Room(44.2, 36.4, 200)]),
    Sea(word: .seaOfAzov, rooms: [Room(46.1, 36.5, 220), Room(45.8, 36.4, 200)]),
    Sea(word: .balticSea, rooms: [Room(57.6, 19.9, 160), Room(55.4, 18.6, 200)]),
    Sea(word: .caspianSea, rooms: [Room(42, 50.4, 320), Room(44.6, 49.8, 280), Room(39, 51.4, 300)]),
    Sea(word: .mediterraneanSea, rooms: [Room(33.6, 30.5, 900), Room(33.2, 32.6, 450), Room(34.4, 34.3, 180), Room(34.5, 19, 900)]),
    Sea(word: .redSea, rooms: [Room(21.5, 38, 250), Room(18, 39.8, 280)]),
    Sea(word: .persianGulf, rooms: [Room(26.8, 51.6, 230), Room(28.4, 49.8, 220)]),
  ]
}
