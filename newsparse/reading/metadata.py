"""A page's own metadata: JSON-LD, OpenGraph, Dublin Core, `<meta>`, `<link>` and `<title>`.

JSON-LD is read after schema.org's `NewsArticle` and its kin.
"""

from collections.abc import Iterable
from html import unescape

import regex

from newsparse.blocks import Facts, Metadata
from newsparse.reading.jsonld import Graph, names, organizations, read_graph, texts
from newsparse.reading.statements import Statements
from newsparse.unseen import shown

_TITLES = (
    *("og:title", "twitter:title", "title", "headline"),
    *("dc.title", "sailthru.title", "parsely-title"),
)
"""Names of `<meta>` elements; "headline" and "description" are microdata's, too."""
_DESCRIPTIONS = (
    *("og:description", "description", "twitter:description"),
    *("dc.description", "sailthru.description"),
)
_AUTHORS = (
    *("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl"),
    *("dcterms.creator", "cxenseparse:author"),
)
_PUBLISHED = (
    *("article:published_time", "datepublished", "og:published_time", "parsely-pub-date"),
    *("sailthru.date", "date", "pubdate", "publishdate", "publish-date", "publication_date"),
    *(
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "article.published",
        "cxenseparse:recs:publishtime",
    ),
)
_PUBLISHED_WORDS = frozenset(("published", "publication", "publish", "pubdate", "issued"))
"""Words in the names of other `<meta>` elements that say it, too ("w-published-date")."""
_MODIFIED = (
    *("article:modified_time", "datemodified", "og:updated_time", "article:modified"),
    *("lastmod", "last-modified", "dcterms.modified", "revised"),
)
_DESKS = ("article:section", "parsely-section", "articlesection", "section", "cxenseparse:section")
_KEYWORDS = ("news_keywords", "keywords", "article:tag", "parsely-tags", "sailthru.tags")
_IMAGES = ("og:image", "og:image:url", "twitter:image", "twitter:image:src", "thumbnail")
_CARDS = ("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")
_SITES = ("og:site_name", "application-name", "dc.publisher")
_WORDS = regex.compile(r"[a-z]+")
_FREE = {"true": True, "false": False, "yes": True, "no": False}


def read_facts(said: Statements) -> Facts:
    """What a page's metadata says."""
    metas: dict[str, str] = {}
    for name, content in said.metas:
        metas.setdefault(name, content)
    graph = read_graph(raw for tag, raw in said.raws if tag == "script")
    titles = [text for tag, text in said.raws if tag == "title"]
    articles = graph.articles
    return Facts(
        headlines=_texts(texts(articles, "headline", "name")),
        titles=_texts([*_known(metas, _TITLES), *titles[:1]]),
        descriptions=_texts(
            [
                *texts(articles, "description", "alternativeHeadline"),
                *_known(metas, _DESCRIPTIONS),
            ]
        ),
        body=max(_texts(texts(articles, "articleBody")), key=len, default=""),
        metadata=_metadata(said, metas, graph),
    )


def _metadata(said: Statements, metas: dict[str, str], graph: Graph) -> Metadata:
    articles = graph.articles
    return Metadata(
        authors=_authors(said, metas, graph),
        organizations=_texts(organizations(articles, graph)),
        author_pages=_clean(said.author_pages),
        published=_clean([*_dates(metas, _PUBLISHED, graph, "datePublished"), *_called(metas)]),
        modified=_dates(metas, _MODIFIED, graph, "dateModified"),
        times=_clean(said.times),
        languages=_clean([*texts(articles, "inLanguage"), said.language]),
        urls=_clean([said.canonical, metas.get("og:url", "")]),
        site_names=_texts([*_known(metas, _SITES), *_of(graph, "publisher", "name")]),
        desks=_texts([*_of(graph, "articleSection", "name"), *_known(metas, _DESKS)]),
        keywords=_keywords(said, graph),
        images=_clean([*_known(metas, _IMAGES), *_of(graph, "image", "url", "contentUrl")]),
        breadcrumbs=_trail(graph),
        cards=tuple([(metas[a], metas[b]) for a, b in _CARDS if a in metas and b in metas]),
        free_to_read=_free(graph),
        types=_clean([metas.get("og:type", "").lower(), *graph.types]),
    )


def _dates(
    metas: dict[str, str], wanted: Iterable[str], graph: Graph, field: str
) -> tuple[str, ...]:
    """The articles' dates, then those of `<meta>`, then the page's."""
    return _clean(
        [*texts(graph.articles, field), *_known(metas, wanted), *texts(graph.pages, field)]
    )


def _called(metas: dict[str, str]) -> list[str]:
    """What elements say whose names hold a word for publishing."""
    return [
        content
        for name, content in metas.items()
        if not _PUBLISHED_WORDS.isdisjoint(_WORDS.findall(name))
    ]


def _authors(said: Statements, metas: dict[str, str], graph: Graph) -> tuple[str, ...]:
    """The authors of the first article that names any, else those of the first `<meta>`."""
    for article in graph.articles:
        found = _clean(names(article.get("author"), graph, "name"))
        if found:
            return found
    for name in _AUTHORS:
        if metas.get(name):
            return _clean([content for each, content in said.metas if each == name])
    return ()


def _keywords(said: Statements, graph: Graph) -> tuple[str, ...]:
    """The keywords of the first article or `<meta>` that has any; lists are parted at commas."""
    found = _of(graph, "keywords", "name", "termCode")
    for name in _KEYWORDS:
        found = found or [content for each, content in said.metas if each == name]
    return _texts([word for text in found for word in text.split(",")])


def _trail(graph: Graph) -> tuple[str, ...]:
    """The names of the first list of breadcrumbs."""
    for trail in graph.trails:
        return _texts(names(trail.get("itemListElement"), graph, "name", "item"))
    return ()


def _free(graph: Graph) -> bool | None:
    """What schema.org's isAccessibleForFree says."""
    values = (article.get("isAccessibleForFree") for article in graph.articles)
    return next((_FREE[v] for value in values if (v := str(value).lower()) in _FREE), None)


def _of(graph: Graph, field: str, *keys: str) -> list[str]:
    """What the first article that has a field holds there."""
    for article in graph.articles:
        found = names(article.get(field), graph, *keys)
        if found:
            return found
    return []


def _known(metas: dict[str, str], wanted: Iterable[str]) -> list[str]:
    return [metas[name] for name in wanted if name in metas]


def _texts(found: Iterable[str]) -> tuple[str, ...]:
    """The same of what readers may see, which sites escape once too often ("M&amp;A")."""
    return _clean([unescape(text) if "&" in text else text for text in found])


def _clean(found: Iterable[str]) -> tuple[str, ...]:
    """Texts with single spaces; empty ones and repetitions dropped."""
    return tuple(dict.fromkeys(clean for text in found if (clean := " ".join(shown(text).split()))))
