"""Follows every link inside a site, with its fragments."""
import html.parser
import mimetypes
import urllib.error
import urllib.parse
import urllib.request

READ = "text/html", "image/svg+xml", "text/xml", "application/xml"


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.ids = set(), set()

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in ("href", "src", "action") and value is not None:
                self.links.add(value)
            elif name == "id":
                self.ids.add(value)


def fetch(address):
    """The kind and the bytes of what an address of a server, or of a file, gives."""
    with urllib.request.urlopen(address) as answer:
        kind = answer.headers.get_content_type() or mimetypes.guess_type(address)[0]
        return kind, answer.read()


def crawl(root, start=""):
    """Returns the pages by address, each with its ids, and a sentence for each link that leads nowhere."""
    ids, problems, wanted = {}, [], []
    queue, seen = [root + start], {root + start}
    while queue:
        address = queue.pop()
        try:
            kind, body = fetch(address)
        except (urllib.error.URLError, OSError) as error:
            problems.append(f"{address}: {error}")
            continue
        if kind not in READ:
            continue
        found = Links()
        found.feed(body.decode())
        if kind == "text/html":
            ids[address] = found.ids
        for link in found.links:
            target, fragment = urllib.parse.urldefrag(urllib.parse.urljoin(address, link))
            target = target.partition("?")[0]
            if not target.startswith(root):
                continue
            if fragment:
                wanted.append((address, target, fragment))
            if target not in seen:
                seen.add(target)
                queue.append(target)
    for address, target, fragment in wanted:
        if target in ids and urllib.parse.unquote(fragment) not in ids[target]:
            problems.append(f"{address}: {target} has no #{fragment}")
    return ids, sorted(problems)
