"""The account of every block of the source: where it stands, what it is, and why."""

from newsparse.account import Kept, Removed
from newsparse.model import Article
from newsparse.output.printable import printable

_GREEN, _RED, _DIM, _PLAIN = "\x1b[32m", "\x1b[31m", "\x1b[2m", "\x1b[0m"
_INDENT = 6


def explain(article: Article, *, colour: bool = False, width: int = 100) -> str:
    """Every block in the source's order: kept ("+") or removed ("-"), place, role, reason.

    `width` is the number of columns that a block's text is cut to; `colour` adds ANSI
    colours, green for kept and red for removed.

    >>> import newsparse
    >>> print(explain(newsparse.parse("- Advertisement -")), end="")
    - 0:17  advertisement   99%  - Advertisement -
          is the advertisement phrase “advertisement”
    <BLANKLINE>
    0 blocks kept, 1 removed; kind: other; chance of an article: 7%
    """
    blocks = article.coverage()
    places = [f"{block.source.start}:{block.source.end}" for block in blocks]
    wide = max((len(place) for place in places), default=0)
    lines: list[str] = []
    for place, block in zip(places, blocks, strict=True):
        lines += _entry(block, place.ljust(wide), colour=colour, width=width)
    counts = f"{len(article.kept)} blocks kept, {len(article.removed)} removed"
    chance = f"chance of an article: {100 * article.confidence:.0f}%"
    lines += ["", f"{counts}; kind: {article.kind}; {chance}"]
    return "\n".join(lines) + "\n"


def _entry(block: Kept | Removed, place: str, *, colour: bool, width: int) -> tuple[str, str]:
    kept = isinstance(block, Kept)
    head = f"{'+' if kept else '-'} {place}  {block.role:13}  {round(100 * block.confidence):3}%  "
    text = _cut(printable(block.text), max(20, width - len(head)))
    reason = " " * _INDENT + printable(block.reason)
    if not colour:
        return head + text, reason
    paint = _GREEN if kept else _RED
    return f"{paint}{head}{_PLAIN}{text}", f"{_DIM}{reason}{_PLAIN}"


def _cut(text: str, width: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
