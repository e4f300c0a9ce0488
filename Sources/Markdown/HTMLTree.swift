import CXML

/// The one owner of a tree that libxml2 made of HTML, which it frees exactly once.
@safe struct HTMLTree: ~Copyable {
  private let document: UnsafeMutablePointer<xmlDoc>?
  /// Whether the parser gave up before the end. It does where elements nest too deep, a little above 250.
  let isCutShort: Bool

  /// Never fails: what is wrong is mended as browsers mend it. Nothing is fetched, and no entity is defined by the text.
  /// - Parameter text: UTF-8 without NUL, whatever the text says of itself.
  init(parsing text: borrowing Span<UInt8>) {
    HTMLTree.parserIsReady
    let context = unsafe htmlNewParserCtxt()
    guard let context = unsafe context else { preconditionFailure("libxml2 made no parser") }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    unsafe document = text.withUnsafeBytes {
      unsafe htmlCtxtReadMemory(
        context, $0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(options))
    }
    isCutShort = unsafe context.pointee.disableSAX != 0
    unsafe htmlFreeParserCtxt(context)
  }

  deinit { unsafe xmlFreeDoc(document) }

  /// What stands outermost: a page, and comments around it.
  var firstNode: HTMLNode? { unsafe document.flatMap { unsafe HTMLNode($0.pointee.children) } }

  /// libxml2 wants to be set up once, before threads share it.
  private static let parserIsReady: Void = xmlInitParser()
}

/// A node of a tree. It lives as long as the tree, so only functions that were lent the tree may hold one.
@safe struct HTMLNode: Equatable {
  private let pointer: UnsafeMutablePointer<xmlNode>

  static func == (a: HTMLNode, b: HTMLNode) -> Bool { unsafe a.pointer == b.pointer }

  init?(_ pointer: UnsafeMutablePointer<xmlNode>?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  /// Nil for text and for comments.
  var tag: HTMLTag? {
    guard unsafe pointer.pointee.type == XML_ELEMENT_NODE, let name = unsafe pointer.pointee.name else { return nil }
    return unsafe HTMLTag(String(cString: name))
  }

  /// As the parser counts lines: no further than 65,535. 0 for a document type, which has none.
  var line: Int { unsafe pointer.pointee.type == XML_DTD_NODE ? 0 : Int(pointer.pointee.line) }

  var firstChild: HTMLNode? { unsafe HTMLNode(pointer.pointee.children) }
  var next: HTMLNode? { unsafe HTMLNode(pointer.pointee.next) }
  /// Nil for what stands outermost.
  var parent: HTMLNode? {
    guard let parent = unsafe pointer.pointee.parent, unsafe parent.pointee.type == XML_ELEMENT_NODE else { return nil }
    return unsafe HTMLNode(parent)
  }

  /// Lends the text of a node that is text. Of others there is none to lend.
  func withText(_ body: (Span<UInt8>) -> Void) {
    let type = unsafe pointer.pointee.type
    guard type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE, let text = unsafe pointer.pointee.content else { return }
    unsafe body(Span(_unsafeStart: text, count: strlen(text)))
  }

  /// Empty for an attribute that it does not have.
  func string(_ attribute: String) -> String {
    let value = unsafe xmlHasProp(pointer, attribute)?.pointee.children?.pointee.content
    return unsafe value.map { unsafe String(cString: $0) } ?? ""
  }
}
