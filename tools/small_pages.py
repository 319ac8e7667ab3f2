"""Truths dressed as small HTML pages, in the variety of forms that sites give their articles.

The corpora's pages are long and of some hundred sites; a caller's page may be short, and its
paragraphs may be parted by line breaks. These pages are made of the truths' own headlines and
paragraphs and of the lexicons' phrases, in a fixed variety.
"""

import json
import random
from collections.abc import Sequence
from html import escape

from dressing import Dressed, Row, cut_down, signatures
from newsparse.lexicons.lexicon import Lexicon
from newsparse.lexicons.loading import languages, load

_HEADLINES = (
    *("<h1>{}</h1>",) * 5,
    '<h1 class="entry-title">{}</h1>',
    '<h2 class="title">{}</h2>',
    '<h3 class="article-title">{}</h3>',
    '<div class="headline">{}</div>',
)
_NAMELESS = ('<p class="c4-kd">{}</p>', '<div class="c4-kd">{}</div>')
"""Decks that only their place and their style tell from a first paragraph."""
_DECKS = (
    '<p class="standfirst">{}</p>',
    "<h2>{}</h2>",
    '<h2 class="subtitle">{}</h2>',
    '<div class="lead">{}</div>',
    '<div class="intro"><p>{}</p></div>',
    "<p><b>{}</b></p>",
    "<p><em>{}</em></p>",
    *_NAMELESS,
)
_KICKERS = (
    '<span class="kicker">{}</span>',
    '<p class="category"><a href="/x">{}</a></p>',
    '<div class="c2-uu">{}</div>',
)
_BYLINES = ('<p class="byline">{}</p>', '<div class="meta">{}</div>', "<p>{}</p>", "<div>{}</div>")
_BREAKS = "{}<br><br>"
_PARAGRAPHS = (
    *("<p>{}</p>",) * 6,
    '<p class="par">{}</p>',
    "<p><span>{}</span></p>",
    *("<div>{}</div>",) * 2,
    *(_BREAKS,) * 3,
)
_SUBHEADINGS = (
    *("<h2>{}</h2>", "<h3>{}</h3>"),
    *("<p><strong>{}</strong></p>",) * 2,
    "<p><b>{}</b></p>",
    '<div class="subhead">{}</div>',
    '<p class="b7-xq">{}</p>',
)
_FURNITURE = (
    '<div class="ad">{ad}</div>',
    "<div><span>{ad}</span></div>",
    '<aside><h3>{related}</h3><ul><li><a href="/1">{other}</a></li></ul></aside>',
    '<p>{related}: <a href="/1">{other}</a></p>',
    '<p><strong>{related}:</strong> <a href="/1">{other}</a></p>',
    '<p><a href="/1">{other}</a></p>',
    '<figure><img src="a.jpg"><figcaption>{other}</figcaption></figure>',
    '<p class="caption">{text} (Max Ott)</p>',
    '<div class="newsletter"><p>{newsletter}</p></div>',
    '<div class="share"><a href="#">{share}</a></div>',
)
_LINES = (
    "{ad}<br><br>",
    '{related}: <a href="/1">{other}</a><br><br>',
    '<b>{related}:</b> <a href="/1">{other}</a><br><br>',
    '<a href="/1">{other}</a><br><br>',
    "{newsletter}<br><br>",
)
"""Furniture of pages whose paragraphs are parted by line breaks."""
_FOOTS = (
    '<div class="tags">{tags}: <a href="/t">{menu}</a></div>',
    '<div class="related"><h3>{related}</h3><ul><li><a href="/1">{other}</a></li></ul></div>',
    '<div><h4>{related}</h4><a href="/1">{other}</a><p>{text}</p></div>',
    '<section id="comments"><h3>{comments}</h3><p>{text}</p></section>',
    '<div class="author-box"><h4>Ann Lee</h4><p>Ann Lee writes about ports and the sea.</p></div>',
    "<p>{copyright}</p>",
    '<div class="share"><button>{share}</button><button>{share}</button></div>',
    '<div class="newsletter"><h3>{newsletter}</h3><form><button>{share}</button></form></div>',
)
_CONTAINERS = (
    *(("<article>", "</article>"),) * 2,
    ("<main><article>", "</article></main>"),
    ('<div class="article-body">', "</div>"),
    ('<div id="content"><div class="post">', "</div></div>"),
    ('<div class="container"><div class="row"><div class="col-8">', "</div></div></div>"),
    ("<div>", "</div>"),
    ("<table><tr><td>", "</td></tr></table>"),
)


def dress_page(row: Row, others: Sequence[str], variant: int) -> Dressed:
    """One page of a truth; `others` are headlines of other articles.

    Variant 0 is a fragment, as callers cut them from pages: a body without a head.
    """
    chance = random.Random(f"page {row['id']} {variant}")
    lexicon = load(chance.choice(languages()))
    small = cut_down(row, chance)
    begin, end = chance.choice(_CONTAINERS)
    if variant == 0:
        small |= {"headline": None, "deck": None}
        return Dressed(small, begin + _body(small, others, lexicon, chance) + end)
    head, decks = _head(small, lexicon, chance) if row["headline"] else ("", [])
    small |= {"deck": decks}
    body = _body(small, others, lexicon, chance)
    foot = _some(_FOOTS, others, lexicon, chance, chance.choice((0, 0, 1, 2, 3)))
    inside = chance.choice((f"{begin}{head}{body}{foot}{end}", f"{head}{begin}{body}{end}{foot}"))
    words = [f'<li><a href="/">{escape(word)}</a></li>' for word in lexicon.navigation[:6]]
    menu = chance.choice(("<nav><ul>{}</ul></nav>", '<div class="top"><ul>{}</ul></div>', ""))
    footer = chance.choice(
        ("<footer><p>© The Courier</p></footer>", "<div>© The Courier</div>", "")
    )
    parts = (_metadata(small, chance), "<body>", menu.format("".join(words)), inside, footer)
    return Dressed(small, "".join([*parts, "</body>"]))


def _metadata(row: Row, chance: random.Random) -> str:
    """What the page says of itself: its title, and more on some pages."""
    title = escape(row["headline"] or "")
    text = row["deck"][0] if row["deck"] else row["text"][:150]
    known = json.dumps({"@type": "NewsArticle", "headline": row["headline"]})
    return "".join(
        [
            f"<title>{title} | The Courier</title>",
            f'<meta property="og:title" content="{title}">' if chance.random() < 0.5 else "",
            f'<meta name="description" content="{escape(text)}">' if chance.random() < 0.3 else "",
            f'<script type="application/ld+json">{known.replace("<", " ")}</script>'
            if chance.random() < 0.2
            else "",
        ]
    )


def _head(row: Row, lexicon: Lexicon, chance: random.Random) -> tuple[str, list[str]]:
    """The headline with what stands round it, and the decks that it has.

    One that nothing would tell from a first paragraph is left out.
    """
    kicker = chance.choice(_KICKERS).format(escape(chance.choice(lexicon.navigation)))
    headline = chance.choice(_HEADLINES).format(escape(row["headline"]))
    signed = [
        chance.choice(_BYLINES).format(escape(text)) for text in signatures(row, lexicon, chance)
    ]
    caption = '<figure><img src="a.jpg"><figcaption>A quay at dawn.</figcaption></figure>'
    form = chance.choice(_DECKS)
    told = form not in _NAMELESS
    decks = [text for text in row["deck"] if told or text[-1] not in ".!?。"]
    parts = [headline, *(form.format(escape(text)) for text in decks)]
    if chance.random() < 0.3:
        parts.insert(0, kicker)
    if chance.random() < 0.7:
        parts += signed
    if chance.random() < 0.3:
        parts.append(caption)
    return "".join(parts), decks


def _body(row: Row, others: Sequence[str], lexicon: Lexicon, chance: random.Random) -> str:
    """The sections, with furniture between the paragraphs."""
    paragraph, heading = chance.choice(_PARAGRAPHS), chance.choice(_SUBHEADINGS)
    furniture: Sequence[str] = _FURNITURE
    if paragraph == _BREAKS:
        heading = "<b>{}</b><br><br>"
        furniture = (*_FURNITURE, *_LINES, *_LINES)
    parts: list[str] = []
    for section in row["sections"]:
        parts += [heading.format(escape(text)) for text in section["heading"][-1:]]
        for text in section["paragraphs"]:
            parts.append(paragraph.format(escape(text)))
            if chance.random() < 0.2:
                parts.append(_some(furniture, others, lexicon, chance))
    return "\n".join(parts)


def _some(
    forms: Sequence[str],
    others: Sequence[str],
    lexicon: Lexicon,
    chance: random.Random,
    count: int = 1,
) -> str:
    """Some of the forms of furniture, with the lexicon's words and others' headlines."""
    words = {
        "ad": chance.choice(lexicon.advertisement[:4]),
        "related": chance.choice(lexicon.related[:8]),
        "newsletter": chance.choice(lexicon.newsletter[:4]),
        "share": chance.choice(lexicon.share[:6]),
        "tags": chance.choice(lexicon.tags[:3]),
        "comments": chance.choice(lexicon.comments[:3]),
        "copyright": chance.choice(lexicon.copyright[:4]),
        "menu": chance.choice(lexicon.navigation),
        "other": chance.choice(others),
        "text": f"{chance.choice(others)}.",
    }
    escaped = {name: escape(text) for name, text in words.items()}
    return "".join(form.format(**escaped) for form in chance.sample(forms, count))
