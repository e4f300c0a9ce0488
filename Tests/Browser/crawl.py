"""Follows every link inside a served site, with its fragments. Standard library only."""
import html.parser
import urllib.error
import urllib.parse
import urllib.request


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


def crawl(root):
    """Returns the pages by address, each with its ids, and a sentence for each link that leads nowhere."""
    ids, problems, wanted = {}, [], []
    queue, seen = [root], {root}
    while queue:
        address = queue.pop()
        try:
            with urllib.request.urlopen(address) as answer:
                kind, body = answer.headers.get_content_type(), answer.read()
        except urllib.error.HTTPError as error:
            problems.append(f"{address}: status {error.code}")
            continue
        if kind not in ("text/html", "image/svg+xml", "text/xml", "application/xml"):
            continue
        page = Links()
        page.feed(body.decode())
        if kind == "text/html":
            ids[address] = page.ids
        for link in page.links:
            target, fragment = urllib.parse.urldefrag(urllib.parse.urljoin(address, link))
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
