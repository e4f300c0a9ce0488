"""The kinds of pages that a site has, and the busiest page of each: where something is most likely to go wrong."""
import re

KINDS = {
    "home": r"", "day": r"days/\d{4}-\d\d-\d\d/", "month": r"days/\d{4}/\d\d/", "year": r"days/\d{4}/", "calendar": r"days/",
    "actor": r"actors/[^/]+/", "actors": r"actors/", "region": r"regions/[^/]+/", "regions": r"regions/",
    "figures": r"figures/", "quotes": r"quotes/", "sources": r"sources/", "corrections": r"corrections/", "about": r"about/",
    "search": r"search/", "data": r"data/", "not-found": r"404.html",
}


def busiest(site):
    """The largest page of each kind that the site has, by the kind's name."""
    pages = {file.relative_to(site).as_posix().removesuffix("index.html"): file.stat().st_size for file in site.rglob("*.html")}
    found = {}
    for kind, pattern in KINDS.items():
        of_kind = [address for address in pages if re.fullmatch(pattern, address)]
        if of_kind:
            found[kind] = max(of_kind, key=pages.get)
    return found
