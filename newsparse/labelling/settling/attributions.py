"""Attributions: lines of plain text that say whose words stand above ("Ann Lee, harbour master").

Sites repeat a sentence of an interview in large letters with who said it below; in plain text
that line stands by itself, as a subheading does. What tells it is that the text has the name, too.
"""

from collections.abc import Sequence

from newsparse.labelling.observing.forms import is_title
from newsparse.labelling.observing.view import Settled, View
from newsparse.lexicons.names import is_person
from newsparse.role import Role

_LONGEST = 100
"""Characters of an attribution."""
_MOST, _MOST_LINES = 3, 12
"""Attributions of a text: more such lines head what it says of several people; and lines of their
form, whether the text has the name or not: more are a list of people."""
_KEPT = Settled(Role.QUOTE, "says whose the words above it are", kept=True)
_ALONE = Settled(Role.QUOTE, "says whose words they are that are removed above it")


def attributions(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The attributions of a plain text; each is kept if what stands right above it is."""
    if view.page.is_html or view.headline is None:
        return {}
    last = max((i for i, is_body in enumerate(body) if is_body), default=0)
    start = view.headline + 2  # right below the headline stands a byline, and nobody's words above
    names = {i: name for i in range(start, last) if (name := _name(view, i))}
    if not 0 < len(names) <= _MOST_LINES:
        return {}
    texts = [block.text for i, block in enumerate(view.blocks) if body[i] and i not in names]
    found = [i for i, name in names.items() if any(name in text for text in texts)]
    if len(found) > _MOST:
        return {}
    return {i: _KEPT if body[i - 1] else _ALONE for i in found}


def _name(view: View, i: int) -> str:
    """The person's name that a short line begins with, before a comma; "" if it is no such line."""
    if view.seen.widths[i] > _LONGEST or not is_title(view.seen, i):
        return ""
    name, _, title = view.blocks[i].text.partition(",")
    return name.strip() if title.strip() and is_person(name.strip()) else ""
