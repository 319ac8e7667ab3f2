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
from newsparse.lexicons.phrases import languages, load

_SENTENCE = re.compile(r".{40,}?[.!?。](?=\s|$)|.{20,}?。")
Row = dict[str, Any]


class Dressed(NamedTuple):
    """A text and the truth about it."""

    row: Row
    text: str


def dress(row: Row, others: Sequence[str], variant: int) -> Dressed:
    """One dressed form of a truth; `others` are headlines of other articles."""
    chance = random.Random(f"{row['id']} {variant}")
    lexicon = load(chance.choice(languages()))
    small = _cut_down(row, chance)
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
        lines += _signed(row, lexicon, chance)
    lines += _body(small, others, lexicon, chance)
    lines += _foot(others, lexicon, chance)
    return Dressed(small, chance.choice(["\n\n", "\n\n", "\n"]).join(lines))


def _cut_down(row: Row, chance: random.Random) -> Row:
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
    if chance.random() < 0.3 and cut[0]["paragraphs"]:
        cut[0]["paragraphs"].append(_lead_in(cut[0]["paragraphs"][-1]))
    text = "\n\n".join(t for s in cut for t in [*s["heading"], *s["paragraphs"]])
    deck = row["deck"][:1] if chance.random() < 0.7 else []
    return row | {"sections": cut, "text": text, "deck": deck, "headlines": []}


def _sentence(paragraph: str) -> str:
    found = _SENTENCE.match(paragraph)
    return found[0] if found else paragraph


def _lead_in(paragraph: str) -> str:
    """A line that announces a list."""
    return paragraph[:60].rpartition(" ")[0].rstrip(",.;:") + ":"


def _signed(row: Row, lexicon: Lexicon, chance: random.Random) -> list[str]:
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
            if paragraph.endswith(":") and len(paragraph) <= 60:
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


_SUBHEADINGS = (
    "<h2>{}</h2>",
    "<h3>{}</h3>",
    "<p><strong>{}</strong></p>",
    "<p><strong>{}</strong></p>",
    "<p><b>{}</b></p>",
    '<div class="subhead">{}</div>',
    '<p class="b7-xq">{}</p>',
)
_DECKS = (
    '<p class="standfirst">{}</p>',
    "<h2>{}</h2>",
    '<div class="lead">{}</div>',
    "<p><b>{}</b></p>",
)
_FURNITURE = (
    '<div class="ad">Advertisement</div>',
    '<aside><h3>Read more</h3><ul><li><a href="/1">{}</a></li></ul></aside>',
    '<p>Read also: <a href="/1">{}</a></p>',
    '<figure><img src="a.jpg"><figcaption>{}</figcaption></figure>',
    '<div class="newsletter"><p>Sign up for our newsletter</p></div>',
)


def dress_page(row: dict[str, Any], others: Sequence[str], variant: int) -> str:
    """A small HTML page of a truth's headline, deck, subheadings and first paragraphs.

    Without a headline in the truth it is a fragment, as callers cut them from pages.
    """
    chance = random.Random(f"{row['id']} {variant}")
    heading, deck = chance.choice(_SUBHEADINGS), chance.choice(_DECKS)
    parts: list[str] = []
    if row["headline"]:
        parts.append(f"<h1>{escape(row['headline'])}</h1>")
        parts += [deck.format(escape(text)) for text in row["deck"][:1]]
        signed = ('<p class="byline">By Ann Lee</p>', "<time>12 May 2026</time>", "")
        parts.append(chance.choice(signed))
    for section in row["sections"][:5]:
        parts += [heading.format(escape(text)) for text in section["heading"][-1:]]
        for text in section["paragraphs"][: chance.randint(1, 3)]:
            parts.append(f"<p>{escape(text)}</p>")
            if chance.random() < 0.25:
                parts.append(chance.choice(_FURNITURE).format(escape(chance.choice(others))))
    box = chance.choice(("article", "main", 'div class="article-body"', "div"))
    inside = "\n".join(parts)
    menu = "".join(f'<li><a href="/">{word}</a></li>' for word in ("Home", "News", "Sport"))
    if not row["headline"]:
        return f"<{box}>{inside}</{box.split()[0]}>"
    title = escape(row["headline"])
    return (
        f"<title>{title} | The Courier</title><body><nav><ul>{menu}</ul></nav>"
        f"<{box}>{inside}</{box.split()[0]}><footer><p>© The Courier</p></footer></body>"
    )
