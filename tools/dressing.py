"""Truths dressed as texts: small articles with the furniture that pages put round them.

The corpora's pages are long; what a caller pastes is often short. These texts are made of the
truths' own headlines and first sentences and of the lexicons' phrases, in a fixed variety.
"""

import random
import re
from collections.abc import Sequence
from html import escape
from typing import Any, NamedTuple

from newsparse.lexicons.lexicon import Lexicon
from newsparse.lexicons.loading import languages, load

_SENTENCE = re.compile(r".{40,}?[.!?。](?=\s|$)|.{20,}?。")
Row = dict[str, Any]
_LEAD_IN = 60
"""Characters of a line that announces a list, at most."""


class Dressed(NamedTuple):
    """A text and the truth about it."""

    row: Row
    text: str


def dress(row: Row, others: Sequence[str], variant: int) -> Dressed:
    """One dressed form of a truth; `others` are headlines of other articles."""
    chance = random.Random(f"{row['id']} {variant}")
    lexicon = load(chance.choice(languages()))
    small = cut_down(row, chance)
    if chance.random() < 0.3 and small["sections"][0]["paragraphs"]:
        paragraphs = small["sections"][0]["paragraphs"]
        paragraphs.append(_lead_in(paragraphs[-1]))
    lines: list[str] = []
    if chance.random() < 0.5:
        lines += chance.sample(lexicon.navigation, 3)
    if chance.random() < 0.3:
        lines.append(" > ".join(chance.sample(lexicon.navigation, 2)))
    signed = chance.random() < 0.6
    if small["deck"] and not signed and small["deck"][0][-1] in ".!?。" and chance.random() < 0.6:
        small["deck"] = []  # nothing would tell it from a first paragraph
    lines += [row["headline"], *small["deck"]]
    if signed:
        lines += signatures(row, lexicon, chance)
    lines += _body(small, others, lexicon, chance)
    lines += _foot(others, lexicon, chance)
    return Dressed(small, chance.choice(["\n\n", "\n\n", "\n"]).join(lines))


def cut_down(row: Row, chance: random.Random) -> Row:
    """The truth with a few paragraphs, most cut to their first sentence, and not always a deck."""
    whole = chance.random() < 0.3
    sections = row["sections"][: chance.randint(1, 4)]
    most = chance.randint(1, 4)
    cut = [
        {
            "heading": s["heading"],
            "paragraphs": [p if whole else _sentence(p) for p in s["paragraphs"][:most]],
        }
        for s in sections
    ]
    text = "\n\n".join(t for s in cut for t in [*s["heading"], *s["paragraphs"]])
    deck = row["deck"][:1] if chance.random() < 0.7 else []
    return row | {"sections": cut, "text": text, "deck": deck, "headlines": []}


def _sentence(paragraph: str) -> str:
    found = _SENTENCE.match(paragraph)
    return found[0] if found else paragraph


def _lead_in(paragraph: str) -> str:
    """A line that announces a list."""
    return paragraph[:_LEAD_IN].rpartition(" ")[0].rstrip(",.;:") + ":"


def signatures(row: Row, lexicon: Lexicon, chance: random.Random) -> list[str]:
    """A byline and a date line, or one of them."""
    author = (row["authors"] or ["Ann Lee"])[0]
    byline = f"{lexicon.byline[0]} {author}"
    month = chance.choice(lexicon.months or lexicon.timestamp[:12])
    date = (
        f"{chance.randint(1, 28)}. {month} 2025, {chance.randint(6, 22)}:{chance.randint(10, 59)}"
    )
    return chance.choice([[byline, date], [byline], [date], [date, byline]])


def _body(row: Row, others: Sequence[str], lexicon: Lexicon, chance: random.Random) -> list[str]:
    """The sections with an advertisement and a link to another article between paragraphs."""
    lines: list[str] = []
    for section in row["sections"]:
        lines += section["heading"]
        for paragraph in section["paragraphs"]:
            lines.append(paragraph)
            if paragraph.endswith(":") and len(paragraph) <= _LEAD_IN:
                lines += [f"• {item}" for item in chance.sample(list(others), 3)]
            if chance.random() < 0.15:
                lines.append(chance.choice(lexicon.advertisement[:3]))
            if chance.random() < 0.15:
                lines.append(f"{chance.choice(lexicon.related[:4])}: {chance.choice(others)}")
    return lines


def _foot(others: Sequence[str], lexicon: Lexicon, chance: random.Random) -> list[str]:
    """What comes after the article, or nothing."""
    related = [chance.choice(lexicon.related[:8]), *chance.sample(list(others), 2)]
    buttons = chance.sample([*lexicon.share[:6], *lexicon.navigation[:6], *lexicon.comments[:2]], 3)
    return chance.choice([[], related[:1], related, buttons, [*related, *buttons]])


_CARDS = (
    '<article><h2><a href="/{n}">{title}</a></h2><p>{text}</p></article>',
    '<div class="card"><a href="/{n}"><h3>{title}</h3></a><p>{text}</p><b>1 h</b></div>',
    '<li><a href="/{n}">{title}</a></li>',
    '<div><h3><a href="/{n}">{title}</a></h3></div>',
    '<li class="result"><a href="/{n}">{title}</a><br>{text}</li>',
)
_FORMS = ("front", "front", "front", "section", "search", "error", "wall", "gallery", "video")
_NOTHING = "We can't find what you are looking for. It may have moved, or the link is old."


def front_page(rows: Sequence[Row], variant: int) -> str:
    """A page that is no article: a list of teasers, search results, an error page, a wall."""
    chance = random.Random(f"front {variant}")
    lexicon = load(chance.choice(languages()))
    menu = "".join(f'<li><a href="/">{escape(word)}</a></li>' for word in lexicon.navigation[:8])
    title, parts = "The Courier", [f"<nav><ul>{menu}</ul></nav>"]
    form = chance.choice(_FORMS)
    if form == "section":
        parts.append(f"<h1>{escape(chance.choice(lexicon.navigation))}</h1>")
    elif form == "search":
        title = chance.choice(lexicon.search)
        parts.append(f"<h1>{escape(title)}: {escape(rows[0]['headline'].split()[0])}</h1>")
    elif form == "error":
        title = chance.choice(lexicon.error)
        parts.append(f"<h1>{escape(title)}</h1><p>{_NOTHING}</p>")
    elif form == "wall":
        words = (*lexicon.cookies[:6], *lexicon.paywall[:4])
        parts += [f"<p>{escape(word)}</p>" for word in words]
        parts.append("<p>We and our partners store and read data on your device.</p>")
    elif form in {"gallery", "video"}:
        title = rows[0]["headline"]
        parts += _shown(rows, lexicon, form)
    card = chance.choice(_CARDS)
    lists = form in {"front", "section", "search"}
    most = len(rows) if lists else chance.choice((0, 0, 3))
    for n, row in enumerate(rows[:most]):
        text = (row["deck"] or [_first(row)])[0]
        shown = text[: chance.choice((80, 160, 240))]
        parts.append(card.format(n=n, title=escape(row["headline"]), text=escape(shown)))
    inside = "".join(parts)
    own = {"gallery": "article", "wall": "article", "video": "video.other"}
    kind = own.get(form, "website") if chance.random() < 0.5 else "website"
    meta = f'<meta property="og:type" content="{kind}">' if chance.random() < 0.7 else ""
    head = f"<!DOCTYPE html>{meta}<title>{escape(title)}</title>"
    return f"{head}<body>{inside}<footer>© 2026</footer></body>"


def _shown(rows: Sequence[Row], lexicon: Lexicon, form: str) -> list[str]:
    """Pictures with captions, or a video with its furniture, under a headline."""
    head = f"<h1>{escape(rows[0]['headline'])}</h1>"
    if form == "video":
        words = "".join(f"<span>{escape(word)}</span>" for word in lexicon.player[:4])
        return [head, f'<div class="player"><video src="a.mp4"></video>{words}</div>']
    figure = "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>"
    return [head, *(figure.format(escape(_first(row)[:120])) for row in rows)]


def front_text(rows: Sequence[Row], variant: int) -> str:
    """The same as plain text: headlines, some with a line of text, between menus."""
    chance = random.Random(f"front {variant}")
    lexicon = load(chance.choice(languages()))
    lines = chance.sample(lexicon.navigation, 4)
    for row in rows:
        lines.append(row["headline"])
        if variant % 2:
            lines.append(((row["deck"] or [_first(row)])[0])[:160])
    return "\n\n".join([*lines, *chance.sample(lexicon.share, 2)])


def _first(row: Row) -> str:
    """The first sentence of a truth."""
    texts = (text for section in row["sections"] for text in section["paragraphs"])
    return _sentence(next(texts, row["headline"]))
