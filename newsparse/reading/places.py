"""Where elements begin and end in a text whose parser tells only the line of each start tag."""

from collections.abc import Sequence
from itertools import accumulate


class Lines:
    """The offsets of a text's lines."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *accumulate(map(len, text.split("\n")))]

    def offset(self, line: int, column: int) -> int:
        """The offset of a place: lines are counted from 1, columns from 0."""
        return self._starts[line - 1] + line - 1 + column


class Places:
    """The offsets of marks, which are asked for in their order, where a parser knows only starts.

    An element ends with the first end tag of its name before the next element begins, be it one
    in a script or a comment.
    """

    def __init__(self, html: str, starts: Sequence[int | None], ends: Sequence[str]) -> None:
        self._html = html
        self._starts = starts
        """Where each mark's element begins; None where it ends, or if its tag is left out."""
        self._ends = ends
        """The name of the element that ends at a mark, "" where one begins."""
        self._number, self._place = -1, 0
        """The last mark that was asked for, and the last place that was found."""
        self._found: int | None = None
        """What was found for that mark."""
        self._between = 0, 0
        self._absent: set[str] = set()
        """Names that have no end tag between those two places."""
        self._next, self._bound = -1, -1
        """The first mark after it that begins an element, and where."""

    def offset(self, number: int) -> int | None:
        """Where a mark's element begins or ends; None if its tag is left out in the source."""
        if number == self._number:
            return self._found
        found = self._end(number) if self._ends[number] else self._starts[number]
        self._number, self._found = number, found
        if found is not None:
            self._place = found
        return found

    def _end(self, number: int) -> int | None:
        """The end of the last of those elements that end here, one right after the other."""
        first, at = number, self._place
        while first - 1 > self._number and self._ends[first - 1]:
            first -= 1
        if first - 1 > self._number:
            at = self._starts[first - 1] or at
        bound, found = self._start_after(number), None
        for n in range(first, number + 1):
            found = self._find_end(self._ends[n], at, bound)
            at = at if found is None else found
        return found

    def _find_end(self, name: str, at: int, bound: int) -> int | None:
        """The end of the first end tag of a name between two places, each looked for once."""
        if (at, bound) != self._between:
            self._between = at, bound
            self._absent.clear()
        if name in self._absent:
            return None
        tag = self._html.find(f"</{name}", at, bound)
        if tag < 0:
            self._absent.add(name)
            return None
        return self._html.find(">", tag, bound) + 1 or bound

    def _start_after(self, number: int) -> int:
        """Where the first element after a mark begins that is known to, or the text's end."""
        while self._next <= number or self._bound < 0:
            self._next = max(self._next, number) + 1
            if self._next >= len(self._starts):
                self._bound = len(self._html)
            elif not self._ends[self._next]:
                start = self._starts[self._next]
                self._bound = -1 if start is None else start
            else:
                self._bound = -1
        return self._bound
