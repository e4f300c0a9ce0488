"""The types and properties of schema.org that the site uses, written down by hand from the vocabulary, with a small context for them.

A type that is not here, or a property that its type does not have, is a mistake of the site until somebody has looked it up.
"""

PARENTS = {
    "Thing": None, "CreativeWork": "Thing", "Article": "CreativeWork", "NewsArticle": "Article", "WebSite": "CreativeWork", "WebPage": "CreativeWork",
    "CreativeWorkSeries": "CreativeWork", "Periodical": "CreativeWorkSeries",
    "Dataset": "CreativeWork", "DataDownload": "MediaObject", "MediaObject": "CreativeWork",
    "Person": "Thing", "Organization": "Thing", "Event": "Thing",
    "Place": "Thing", "AdministrativeArea": "Place", "Country": "AdministrativeArea",
    "Intangible": "Thing", "ItemList": "Intangible", "BreadcrumbList": "ItemList", "ListItem": "Intangible",
    "StructuredValue": "Intangible", "GeoCoordinates": "StructuredValue",
}
TYPES = set(PARENTS)

OWN = {
    "Thing": "name alternateName description url sameAs identifier image mainEntityOfPage subjectOf",
    "CreativeWork": "about author publisher headline datePublished dateModified inLanguage isBasedOn isPartOf hasPart mentions correction license "
                    "isAccessibleForFree mainEntity position encoding",
    "Article": "articleBody articleSection wordCount",
    "CreativeWorkSeries": "issn startDate endDate",
    "Dataset": "distribution",
    "MediaObject": "contentUrl encodingFormat",
    "Person": "jobTitle nationality affiliation",
    "Organization": "location",
    "Place": "geo containedInPlace containsPlace",
    "ItemList": "itemListElement numberOfItems",
    "ListItem": "item position",
    "GeoCoordinates": "latitude longitude",
    "Event": "startDate location",
}

# Properties whose values are addresses when they are no objects.
ADDRESSES = "url sameAs isBasedOn license mainEntityOfPage item contentUrl".split()
DATES = "datePublished dateModified startDate endDate".split()


def properties(kind):
    """All that a type may have: its own, and what it has from those above it."""
    found = set()
    while kind:
        found |= set(OWN.get(kind, "").split())
        kind = PARENTS[kind]
    return found


def term(name):
    if name in ADDRESSES:
        return {"@id": f"schema:{name}", "@type": "@id"}
    if name in DATES:
        return {"@id": f"schema:{name}", "@type": "schema:Date"}
    return {"@id": f"schema:{name}"}


CONTEXT = {"@context": {
    "schema": "http://schema.org/",
    **{name: {"@id": f"schema:{name}"} for name in PARENTS},
    **{name: term(name) for names in OWN.values() for name in names.split()},
}}
