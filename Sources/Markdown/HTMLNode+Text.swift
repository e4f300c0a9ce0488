extension HTMLNode {
  /// Everything that stands in it, white space collapsed.
  var plainText: [UInt8] {
    var text = RichTextBuilder()
    walk { node in
      if node.tag?.isBlock == true { text.appendSpace() }
      node.withText { text.append($0) }
      return true
    }
    return text.take().text
  }

  /// Visits the node, then what it holds, in the order of the text, until the visitor has seen enough and returns false.
  func walk(_ visit: (HTMLNode) -> Bool) {
    var node = self
    var depth = 0
    while visit(node) {
      if let child = node.firstChild {
        node = child
        depth += 1
        continue
      }
      while depth > 0, node.next == nil, let parent = node.parent {
        node = parent
        depth -= 1
      }
      guard depth > 0, let next = node.next else { return }
      node = next
    }
  }

  /// Whether it says of itself that it leads around the site.
  var isNavigation: Bool { ["navigation", "search"].contains(string("role").lowercased()) }

  /// Whether it ends the page, and not a story, section or quotation in it.
  var isFooterOfPage: Bool { tag == .part(.footer) && [nil, .block].contains(parent?.tag) }

  /// Whether it calls itself the words under a picture.
  var isCaption: Bool {
    guard tag != nil else { return false }
    return string("class").split(separator: " ").contains { HTMLNode.classesOfCaptions.contains($0.lowercased()) }
  }

  private static let classesOfCaptions: Set<String> = ["caption", "image-caption", "wp-caption-text", "figcaption", "photo-caption"]

  /// Nil for an attribute that is no whole number, or one longer than nine digits.
  func number(_ attribute: String) -> Int? {
    let digits = string(attribute)
    return digits.utf8.count <= 9 ? Int(digits) : nil
  }

  var alignment: Table.Alignment {
    switch string("align").lowercased() {
    case "left": .left
    case "center": .centre
    case "right": .right
    default: .natural
    }
  }
}

extension String {
  /// Its bytes, trimmed, each run of white space one space.
  var collapsed: [UInt8] {
    var text = RichTextBuilder()
    text.append(utf8.span)
    return text.take().text
  }
}
