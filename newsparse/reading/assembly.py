"""The spans that a builder collected, made into blocks with their place in the source."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from newsparse.blocks import Block, Box, Page
from newsparse.reading.builder import Builder, MarkT, Span
from newsparse.reading.elements import CELLS
from newsparse.reading.metadata import read_facts

Offset = Callable[[int], int | None]
"""The place of a mark in the source by the mark's number; None where its tag was left out."""
_MOST_IN_ITEM = 5
"""Blocks of a list's item; one of more lays out a page."""
_LONGEST_CELL = 400
_LONGEST_MEAN = 120
"""Characters of a table's longest cell and of its cells on average: longer ones lay out text."""


def assemble(builder: Builder[MarkT], offset: Offset, size: int) -> Page:
    """A page of what the builder collected from a source of `size` characters.

    An element whose end was left out ends where the next mark stands.
    """
    _free_layout([span for span in builder.spans if span.text])
    placed = list(_placed(builder, offset, size))
    blocks = _with_tables([block for block in placed if block.text], builder.boxes)
    frames = [block for block in placed if not block.text]
    return Page(blocks, read_facts(builder.said), is_html=True, frames=frames)


def _free_layout(spans: Sequence[Span]) -> None:
    """Take items that hold many blocks for what they are: layout, no list."""
    boxes = [span.markup.box for span in spans]
    times = Counter(box.holder for box in boxes if box.place == "item")
    for box in boxes:
        if box.place == "item" and times[box.holder] > _MOST_IN_ITEM:
            box.place = ""


def _placed(builder: Builder[MarkT], offset: Offset, size: int) -> Iterator[Block]:
    count = len(builder.marks)
    done = at = 0
    for span in builder.spans:
        found = offset(span.first)
        start = done if found is None or found < done else found
        at, done = max(at, span.last), size
        while at < count:
            end = offset(at)
            if end is not None and end > start:
                done = end
                break
            at += 1
        yield Block(span.text, start, done, markup=span.markup)


def _with_tables(blocks: list[Block], boxes: list[Box]) -> list[Block]:
    """The blocks with those of each table of data made one."""
    if not any(box.tag == "table" for box in boxes):
        return blocks
    cells = _cells(boxes)
    out: list[Block] = []
    for table, members in groupby(blocks, key=_table):
        found = list(members)
        out += found if table is None else _joined(found, cells.get(table.number, []))
    return out


def _table(block: Block) -> Box | None:
    """The table that a block is a cell of."""
    markup = block.markup
    if markup is None or markup.box.place != "cell" or markup.box.host is None:
        return None
    return markup.box.host if markup.box.host.tag == "table" else None


def _cells(boxes: list[Box]) -> dict[int, list[Box]]:
    """The cells of each table, by its number."""
    cells: dict[int, list[Box]] = {}
    for box in boxes:
        if box.tag in CELLS and box.host is not None:
            cells.setdefault(box.host.number, []).append(box)
    return cells


def _joined(found: list[Block], cells: list[Box]) -> list[Block]:
    """The blocks of a table as one, if they are cells of data; a layout's stay apart."""
    texts: dict[Box | None, list[str]] = {}
    for block in found:
        cell = block.markup.box.holder if block.markup else None
        texts.setdefault(cell, []).append(block.text)
    sizes = [sum(map(len, each)) for each in texts.values()]
    rows = {cell.parent for cell in cells}
    if len(rows) < 2 or len(cells) < 2 * len(rows) or max(sizes) > _LONGEST_CELL:
        return found
    if sum(sizes) > _LONGEST_MEAN * len(sizes):
        return found
    table: dict[Box | None, list[str]] = {}
    for cell in cells:
        table.setdefault(cell.parent, []).append(" ".join(texts.get(cell, ())))
    filled = tuple(tuple(row) for row in table.values() if any(row))
    text = "\n".join(["\t".join(row).strip() for row in filled])
    first = found[0]
    return [first._replace(text=text, end=found[-1].end, cells=filled)]
