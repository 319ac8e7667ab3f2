"""The inspector: an article's source and what was made of it, side by side, on one HTML page.

The page is whole in itself: its style and its script stand in it, nothing is loaded, and a
Content-Security-Policy (https://www.w3.org/TR/CSP3/) forbids that. All of the source is escaped.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

from newsparse.account import Evidence, Kept, Removed
from newsparse.body import Code, Embed, Figure, ListBlock, Note, Quote, Source, Table
from newsparse.output.printable import printable
from newsparse.role import Role

if TYPE_CHECKING:
    from newsparse.body import BodyBlock, Section
    from newsparse.model import Article
    from newsparse.outline import Outline

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_HUES = {role: round(360 * n / len(Role)) for n, role in enumerate(Role)}
"""A colour for each role, as an angle on the colour circle."""
_LONG = 400
"""Characters from which a removed block's text is cut to a few lines."""
Account = Kept | Removed


def to_report(article: "Article") -> str:
    """The page, as text."""
    blocks = article.coverage()
    style, script = (_asset(f"report.{kind}") for kind in ("css", "js"))
    title = _safe(article.headline or "No headline")
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>\n{style}</style></head>\n"
        '<body data-view="article"><a class="skip" href="#blocks">To the blocks</a>\n'
        f"{_bar(article, blocks, title)}\n<main>"
        '<section id="source" aria-label="Source"><h2 class="side">The source as read</h2>'
        f'<ol class="blocks" id="blocks">\n{"".join(map(_block, range(len(blocks)), blocks))}</ol>'
        '</section>\n<section id="article" aria-label="Article">'
        f'<h2 class="side">The article as understood</h2>{_paper(article, blocks)}</section></main>'
        f"<script>\n{script}</script></body></html>\n"
    )


def to_frame(article: "Article") -> str:
    """The page in a frame of its own, for notebooks."""
    page = escape(to_report(article))
    look = "width:100%;height:40rem;border:1px solid #ccc"
    return f'<iframe sandbox="allow-scripts" style="{look}" srcdoc="{page}"></iframe>'


def _asset(name: str) -> str:
    return files("newsparse.output").joinpath(name).read_text(encoding="utf-8")


def _safe(text: str) -> str:
    return escape(printable(text))


def _bar(article: "Article", blocks: Sequence[Account], title: str) -> str:
    """The head of the page: what the source is, and the filters."""
    sure = f"kind: {article.kind}; chance of an article: {100 * article.confidence:.0f}%"
    counts = Counter((block.role, isinstance(block, Kept)) for block in blocks)
    roles = [role for role in Role if counts[role, True] or counts[role, False]]
    chips = "".join(_chip(role, counts[role, True], counts[role, False]) for role in roles)
    return (
        f'<header class="bar"><div class="row"><h1>{title}</h1><span class="tally">{sure}; '
        f"{len(article.kept)} kept, {len(article.removed)} removed</span>"
        '<span class="views">'
        '<button class="plain" data-show="article" aria-pressed="true">Article</button>'
        '<button class="plain" data-show="source" aria-pressed="false">Source</button></span>'
        '<button class="plain" id="theme">Light or dark</button></div>'
        f'<div class="row filters" role="group" aria-label="Filter by role">{chips}'
        '<button class="plain" data-only="all">All</button>'
        '<button class="plain" data-only="kept">Only kept</button>'
        '<button class="plain" data-only="removed">Only removed</button>'
        '<label class="range">Confidence up to <input type="range" id="most" min="50" max="100" '
        'value="100"><span id="most-shown">100%</span></label>'
        '<span class="tally" id="shown" role="status"></span></div></header>'
    )


def _chip(role: Role, kept: int, removed: int) -> str:
    sides = " ".join(name for name, count in (("kept", kept), ("removed", removed)) if count)
    return (
        f'<button class="chip" style="--hue: {_HUES[role]}" data-role="{role}" '
        f'data-side="{sides}" aria-pressed="true">{role} <small>{kept + removed}</small></button>'
    )


def _block(number: int, block: Account) -> str:
    """A block of the source, with its evidence folded away."""
    side = "kept" if isinstance(block, Kept) else "removed"
    sure = f"{100 * block.confidence:.0f}"
    looks = f"block {side}{' short' if len(block.text) > _LONG else ''}"
    return (
        f'<li class="{looks}" id="b{number}" style="--hue: {_HUES[block.role]}" '
        f'data-role="{block.role}" data-confidence="{sure}">'
        f'<button aria-expanded="false" aria-controls="w{number}">'
        f'<span class="head"><b>{block.role}</b> {side}<i>{sure}%</i></span>'
        f'<span class="said" dir="auto">{_safe(block.text)}</span></button>'
        f'<div class="why" id="w{number}" hidden><p>{_safe(block.reason)}</p>'
        f"<p><code>{_safe(block.element or 'text')} · "
        f"{block.source.start}:{block.source.end}</code></p>"
        f"{_terms(block.evidence)}</div></li>\n"
    )


def _terms(evidence: Sequence[Evidence]) -> str:
    """The evidence as bars, the strongest first."""
    most = max((abs(term.weight) for term in evidence), default=1.0) or 1.0
    rows = (
        f"<dt>{_safe(term.name)}: {_safe(term.value)}</dt>"
        f'<dd class="track {"for" if term.weight > 0 else "against"}">'
        f'<span style="width: {100 * abs(term.weight) / most:.0f}%"></span></dd>'
        f'<dd class="weight">{term.weight:+.1f}</dd>'
        for term in evidence
    )
    return f'<dl class="terms">{"".join(rows)}</dl>' if evidence else ""


class _Links:
    """Which blocks of the source a part of the article is made of."""

    def __init__(self, blocks: Sequence[Account]) -> None:
        self._blocks = blocks
        self._starts = [block.source.start for block in blocks]

    def of_role(self, role: Role) -> str:
        """Those of a role."""
        found = (n for n, b in enumerate(self._blocks) if b.role is role and isinstance(b, Kept))
        return _linked(found)

    def within(self, source: Source | None) -> str:
        """The kept ones within a place of the source."""
        if source is None:
            return ""
        first = bisect_left(self._starts, source.start)
        last = max(bisect_left(self._starts, source.end), first + 1)
        found = range(first, min(last, len(self._blocks)))
        return _linked(n for n in found if isinstance(self._blocks[n], Kept))


def _linked(numbers: Iterable[int]) -> str:
    ids = " ".join(f"b{number}" for number in numbers)
    return f' data-of="{ids}" tabindex="0"' if ids else ""


def _paper(article: "Article", blocks: Sequence[Account]) -> str:
    """The article as it was understood."""
    links = _Links(blocks)
    head = (
        ("kicker", "div", article.kicker, Role.KICKER),
        ("headline", "h3", article.headline, Role.HEADLINE),
        ("deck", "p", article.deck, Role.DECK),
    )
    shown = "".join(
        f'<{tag} class="{name}" dir="auto"{links.of_role(role)}>{_safe(text)}</{tag}>'
        for name, tag, text, role in head
        if text
    )
    body = "".join(_section(n, section, links) for n, section in enumerate(article.sections))
    empty = "" if article.sections else '<p class="nothing">No text of an article was found.</p>'
    return (
        f'<article class="paper"><div class="text">{shown}</div>{_facts(article)}'
        f'{_outline(article)}<div class="text">{body}{empty}</div></article>'
    )


def _facts(article: "Article") -> str:
    """The fields, as far as they are known."""
    image = article.lead_image
    fields = {
        "byline": article.byline,
        "authors": ", ".join(article.authors),
        "dateline": article.dateline,
        "published": article.published and str(article.published),
        "modified": article.modified and str(article.modified),
        "language": article.language,
        "site": article.site_name,
        "desk": article.desk,
        "keywords": ", ".join(article.keywords),
        "breadcrumbs": " › ".join(article.breadcrumbs),
        "picture": image and " · ".join(filter(None, (image.caption, image.credit, image.url))),
        "address": article.url,
    }
    rows = (
        f'<tr><th scope="row">{name}</th><td dir="auto">{_safe(text)}</td></tr>'
        for name, text in fields.items()
        if text
    )
    found = "".join(rows)
    return f'<table class="facts"><tbody>{found}</tbody></table>' if found else ""


def _outline(article: "Article") -> str:
    """The headings as nested lists of links; walked without recursion, however deep they are."""
    if not article.subheadings:
        return ""
    numbers = {id(section): n for n, section in enumerate(article.sections)}
    out: list[str] = []
    waiting: list[Outline | str] = ["</ul>", *reversed(article.outline()), "<ul>"]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            out.append(node)
            continue
        if node.section.heading is not None:
            link = f"#s{numbers[id(node.section)]}"
            out.append(f'<li><a href="{link}">{_safe(node.section.heading)}</a>')
            waiting.append("</li>")
        if node.children:
            waiting += ["</ul>", *reversed(node.children), "<ul>"]
    return f'<nav class="outline" aria-label="Outline">{"".join(out)}</nav>'


def _section(number: int, section: "Section", links: _Links) -> str:
    heading = ""
    if section.heading is not None:
        tag = f"h{min(section.level + 2, 6)}"
        place = links.within(section.source)
        heading = f'<{tag} id="s{number}" dir="auto"{place}>{_safe(section.heading)}</{tag}>'
    return heading + "".join(_body(block, links) for block in section.blocks)


def _body(block: "BodyBlock", links: _Links) -> str:
    """A block of the body, of the look that fits its kind."""
    place = f'dir="auto"{links.within(block.source)}'
    if isinstance(block, ListBlock):
        tag = "ol" if block.ordered else "ul"
        items = "".join(f"<li>{_safe(item)}</li>" for item in block.items)
        return f"<{tag} {place}>{items}</{tag}>"
    if isinstance(block, Table):
        return f"<table {place}>{''.join(_rows(block))}</table>"
    if isinstance(block, Code):
        return f"<pre {place}>{_safe(block.text)}</pre>"
    if isinstance(block, Figure):
        words = " · ".join(filter(None, (block.caption, block.credit)))
        return f'<p class="figure" {place}>▣ {_safe(words)}</p>'
    if isinstance(block, Embed) and not block.text:
        return f'<p class="figure" dir="auto">▶ {_safe(block.url or "")}</p>'
    looks = f' class="{block.kind}"' if block.kind in {Quote.kind, Note.kind} else ""
    return f"<p{looks} {place}>{_safe(block.text)}</p>"


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield f"<tr>{''.join(f'<td>{_safe(cell)}</td>' for cell in row)}</tr>"
