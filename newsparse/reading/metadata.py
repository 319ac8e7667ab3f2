"""A page's own metadata as evidence: JSON-LD, OpenGraph, `<meta>` and `<title>`.

JSON-LD is read after schema.org's `NewsArticle` and its kin, in any of the shapes that sites
give it: one object, lists of them, `@graph`. What is broken is passed over.
"""

import json
from collections.abc import Iterator
from typing import cast

from newsparse.blocks import Facts
from newsparse.reading.builder import Builder, MarkT

Node = dict[str, object]

_ARTICLES = ("article", "posting", "report")
"""What the types of schema.org's articles end in: NewsArticle, LiveBlogPosting, Report."""
_MOST_NODES = 5000
"""JSON-LD nodes that are looked at: a page has some dozens."""
_TITLES = (
    *("og:title", "twitter:title", "title", "headline"),
    *("dc.title", "sailthru.title", "parsely-title"),
)
"""Names of `<meta>` elements; "headline" and "description" are microdata's, too."""
_DESCRIPTIONS = (
    *("og:description", "description", "twitter:description"),
    *("dc.description", "sailthru.description"),
)


def read_facts(builder: Builder[MarkT]) -> Facts:
    """What the metadata that a builder collected says."""
    metas: dict[str, str] = {}
    for name, content in builder.metas:
        metas.setdefault(name, content)
    articles = [node for tag, raw in builder.raws if tag == "script" for node in _articles(raw)]
    titles = [text for tag, text in builder.raws if tag == "title"]
    return Facts(
        headlines=_texts(articles, "headline", "name"),
        titles=_clean([*(metas.get(name, "") for name in _TITLES), *titles[:1]]),
        descriptions=_clean(
            [
                *_texts(articles, "description", "alternativeHeadline"),
                *(metas.get(name, "") for name in _DESCRIPTIONS),
            ]
        ),
        body=max(_texts(articles, "articleBody"), key=len, default=""),
    )


def _articles(raw: str) -> Iterator[Node]:
    """The nodes of a JSON-LD text that are articles."""
    try:
        waiting: list[object] = [json.loads(raw, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(cast("list[object]", value))
        elif isinstance(value, dict):
            node = cast("Node", value)
            kind = str(node.get("@type", "")).lower().strip("[]'\" ")
            if kind.endswith(_ARTICLES):
                yield node
            waiting += [node[key] for key in ("@graph", "mainEntity") if key in node]


def _texts(nodes: list[Node], *keys: str) -> tuple[str, ...]:
    """The texts that the nodes have under some keys, in the order of the keys."""
    values = (node.get(key) for key in keys for node in nodes)
    return _clean([value for value in values if isinstance(value, str)])


def _clean(texts: list[str]) -> tuple[str, ...]:
    """Texts with single spaces; empty ones and repetitions dropped."""
    return tuple(dict.fromkeys(clean for text in texts if (clean := " ".join(text.split()))))
