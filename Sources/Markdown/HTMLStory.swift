/// The part of a page that the page itself says is its story, so that menus, notices and footers around it need not be told apart by
/// their words.
struct HTMLStory {
  let node: HTMLNode
  /// Else the page's title is looked for around it.
  let hasTitle: Bool

  /// A shorter one may be a teaser, and the story not marked.
  private static let fewestBytes = 300
  /// A page with more is a list of them.
  private static let mostArticles = 50

  /// Whether a page, which has a head, has a title in its body: menus stand above it.
  static func hasTitleBelowMenus(_ tree: borrowing HTMLTree) -> Bool {
    var (hasHead, hasTitle) = (false, false)
    var root = tree.firstNode
    while let current = root {
      current.walk { node in
        if node.tag == .dropped(.title) { hasHead = true }
        if node.tag == .heading(level: 1) { hasTitle = true }
        return !hasTitle
      }
      root = current.next
    }
    return hasHead && hasTitle
  }

  /// Nil where the page does not say, or has several.
  init?(in tree: borrowing HTMLTree) {
    var main: HTMLNode?
    var articles: [HTMLNode] = []
    var root = tree.firstNode
    while let current = root {
      current.walk { node in
        switch node.tag {
        case .main: main = main ?? node
        case .article: articles.append(node)
        default: break
        }
        return articles.count <= HTMLStory.mostArticles
      }
      root = current.next
    }
    guard articles.count <= HTMLStory.mostArticles else { return nil }
    // Comments of readers may be articles within that of the page.
    let outermost = articles.filter { article in !articles.contains { $0 != article && article.isInside($0) } }
    guard let node = main ?? (outermost.count == 1 ? outermost.first : nil), node.plainText.count >= HTMLStory.fewestBytes else { return nil }
    var paragraphs = (within: 0, all: 0)
    root = tree.firstNode
    while let current = root {
      current.walk {
        if $0.isElement("p") { paragraphs.all += $0.plainText.count }
        return true
      }
      root = current.next
    }
    node.walk {
      if $0.isElement("p") { paragraphs.within += $0.plainText.count }
      return true
    }
    // Else what it leaves out may be the story.
    guard paragraphs.within * 2 >= paragraphs.all else { return nil }
    self.node = node
    var hasTitle = false
    node.walk {
      hasTitle = $0.tag == .heading(level: 1)
      return !hasTitle
    }
    self.hasTitle = hasTitle
  }
}

extension HTMLNode {
  fileprivate func isInside(_ other: HTMLNode) -> Bool {
    var above = parent
    while let node = above {
      if node == other { return true }
      above = node.parent
    }
    return false
  }
}
