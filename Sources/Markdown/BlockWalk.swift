/// A walk over the blocks of a document by the links between them: however deep it nests, the stack stays flat.
struct BlockWalk {
  /// The block that the walk stands at; nil at the end.
  private(set) var node: MarkdownNode?
  /// How many quotes it stands in.
  private(set) var quoteDepth = 0
  /// The lists that it stands in, outermost first.
  private(set) var lists: [List] = []

  struct List {
    /// Of the item that the walk stands in or comes from. Nil if the list has bullets.
    var number: Int?
  }

  init(at node: MarkdownNode?) {
    self.node = node
  }

  /// Whether the block is the first in an item of a list.
  var opensItem: Bool {
    !lists.isEmpty && node?.isFirstChild == true && node?.parent?.kind == .item
  }

  /// Goes on to the next block, into a quote, list or item first.
  mutating func advance() {
    guard let node else { return }
    if enter(node), let child = node.firstChild {
      self.node = child
      return
    }
    var left = node
    while true {
      leave(left)
      if let next = left.next {
        self.node = next
        return
      }
      guard let parent = left.parent else {
        self.node = nil
        return
      }
      left = parent
    }
  }

  /// Tells whether blocks can stand in this one.
  private mutating func enter(_ node: MarkdownNode) -> Bool {
    switch node.kind {
    case .document: break
    case .quote: quoteDepth += 1
    case .list: lists.append(List(number: node.firstNumber.map { $0 - 1 }))
    case .item: lists[lists.count - 1].number? += 1
    default: return false
    }
    return true
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .quote: quoteDepth -= 1
    case .list: lists.removeLast()
    default: break
    }
  }
}
