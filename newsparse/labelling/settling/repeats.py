"""Pull quotes: quotes of the body that only say again what its other blocks say."""

from collections.abc import Sequence

from newsparse.labelling.observing.marks import Mark, squeeze
from newsparse.labelling.observing.view import Settled, View
from newsparse.role import Role

_SHORTEST = 20
"""Characters of one that is looked for."""
_LONGEST_TEXT = 100_000
"""Characters of the body in which every quote is looked for: more than articles have."""
_REPEAT = Settled(Role.REPEAT, "is a quote that repeats the text")


def repeated_quotes(view: View, body: Sequence[bool]) -> dict[int, Settled]:
    """The quotes of the body that only say again what its other blocks say."""
    quotes = {i for i, is_body in enumerate(body) if is_body and _is_quote(view.seen.marks[i])}
    if not quotes:
        return {}
    blocks = view.blocks
    rest = (b.text for i, b in enumerate(blocks) if body[i] and i not in quotes)
    text = squeeze(" ".join(rest))[:_LONGEST_TEXT]
    keys = {i: squeeze(blocks[i].text) for i in quotes}
    return {i: _REPEAT for i, key in keys.items() if len(key) > _SHORTEST and key in text}


def _is_quote(mark: Mark) -> bool:
    return mark.place_in == "quote" or "quote" in {mark.names, mark.names_above}
