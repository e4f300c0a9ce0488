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

  /// Nil where the page does not say, or has several, or has more paragraphs elsewhere.
  init?(in tree: borrowing HTMLTree) {
    guard let node = HTMLStory.node(in: tree), node.plainText.count >= HTMLStory.fewestBytes else { return nil }
    var paragraphs = (within: 0, all: 0)
    tree.walk {
      if $0.tag == .part(.paragraph) { paragraphs.all += $0.plainText.count }
      return true
    }
    var hasTitle = false
    node.walk {
      if $0.tag == .part(.paragraph) { paragraphs.within += $0.plainText.count }
      hasTitle = hasTitle || $0.tag == .heading(level: 1)
      return true
    }
    guard paragraphs.within * 2 >= paragraphs.all else { return nil }
    self.node = node
    self.hasTitle = hasTitle
  }

  /// `<main>`, else the one `<article>`.
  private static func node(in tree: borrowing HTMLTree) -> HTMLNode? {
    var main: HTMLNode?
    var articles: [HTMLNode] = []
    tree.walk { node in
      if node.tag == .part(.main) { main = main ?? node }
      // Comments of readers may be articles within that of the page.
      if node.tag == .part(.article), !articles.contains(where: node.isInside) { articles.append(node) }
      return articles.count <= mostArticles
    }
    guard articles.count <= mostArticles else { return nil }
    return main ?? (articles.count == 1 ? articles[0] : nil)
  }

  /// Whether a page, which has a head, has a title in its body: menus stand above it.
  static func hasTitleBelowMenus(_ tree: borrowing HTMLTree) -> Bool {
    var (hasHead, hasTitle) = (false, false)
    tree.walk { node in
      if node.tag == .dropped(.title) { hasHead = true }
      if node.tag == .heading(level: 1) { hasTitle = true }
      return !hasTitle
    }
    return hasHead && hasTitle
  }
}

extension HTMLTree {
  /// Visits all nodes in the order of the text, until the visitor has seen enough and returns false.
  fileprivate borrowing func walk(_ visit: (HTMLNode) -> Bool) {
    var root = firstNode
    var isEnough = false
    while !isEnough, let current = root {
      current.walk {
        isEnough = !visit($0)
        return !isEnough
      }
      root = current.next
    }
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
