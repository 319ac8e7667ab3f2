"""JSON-LD: a page's schema.org objects in any of the shapes that sites give them.

One object, lists of them, `@graph`, and references by `@id` are followed; what is broken is
passed over.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, cast

Node = dict[str, object]

_ARTICLES = ("article", "posting", "report")
"""What the types of schema.org's articles end in: NewsArticle, LiveBlogPosting, Report."""
_MOST_NODES = 5000
"""Nodes that are looked at: a page has some dozens."""
_DEPTH = 6
"""How far a value's name is followed through objects and references."""


class Graph(NamedTuple):
    """A page's objects."""

    articles: Sequence[Node]
    pages: Sequence[Node]
    """The page itself, as sites describe it beside the article or in its stead."""
    trails: Sequence[Node]
    """Its lists of breadcrumbs."""
    types: Sequence[str]
    """What all of them are, in small letters."""
    known: dict[str, Node]
    """The objects that have an `@id`."""


def read_graph(scripts: Iterable[str]) -> Graph:
    """The objects in the texts of a page's JSON-LD scripts."""
    nodes = [node for script in scripts for node in _nodes(script)]
    known: dict[str, Node] = {}
    for node in nodes:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > 1:
            known.setdefault(name, node)
    return Graph(
        articles=[node for node in nodes if _type(node).endswith(_ARTICLES)],
        pages=[node for node in nodes if _type(node).endswith("page")],
        trails=[node for node in nodes if _type(node) == "breadcrumblist"],
        types=[kind for node in nodes if (kind := _type(node))],
        known=known,
    )


def texts(nodes: Iterable[Node], *keys: str) -> list[str]:
    """The texts that nodes have under some keys, in the order of the keys."""
    nodes = list(nodes)
    values = (node.get(key) for key in keys for node in nodes)
    return [value for value in values if isinstance(value, str)]


def names(value: object, graph: Graph, *keys: str) -> list[str]:
    """The names of what a value holds: texts, objects that have one of `keys`, lists of both."""
    found: list[str] = []
    waiting: list[tuple[object, int]] = [(value, _DEPTH)]
    while waiting and len(found) < _MOST_NODES:
        at, depth = waiting.pop()
        if isinstance(at, str):
            found.append(at)
        elif isinstance(at, list) and depth:
            waiting += [(each, depth - 1) for each in reversed(cast("list[object]", at))]
        elif isinstance(at, dict) and depth:
            node = cast("Node", at)
            held = next((node[key] for key in keys if node.get(key)), None)
            if held is None:
                held = graph.known.get(str(node.get("@id", "")))
            waiting.append((held, depth - 1))
    return found


def organizations(articles: Iterable[Node], graph: Graph) -> list[str]:
    """The names of the articles' authors and publishers that are no people."""
    found: list[str] = []
    for article in articles:
        for value in (article.get("author"), article.get("publisher")):
            listed = cast("list[object]", value) if isinstance(value, list) else [value]
            nodes = (cast("Node", each) for each in listed if isinstance(each, dict))
            for each in nodes:
                if _type(each).endswith("organization"):
                    found += names(each, graph, "name")
    return found


def _nodes(script: str) -> Iterator[Node]:
    """The objects of one script that describe the page, not those that stand in a field."""
    try:
        waiting: list[object] = [json.loads(script, strict=False)]
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
            yield node
            waiting += [node[key] for key in ("@graph", "mainEntity") if key in node]


def _type(node: Node) -> str:
    return str(node.get("@type", "")).lower().strip("[]'\" ")
