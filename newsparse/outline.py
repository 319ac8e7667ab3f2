"""The sections of an article as a tree; they themselves are flat."""

from collections.abc import Sequence

from attrs import frozen

from newsparse.body import Section


@frozen
class Outline:
    """A node of `Article.outline()`: a section and the sections below it.

    >>> from newsparse import Article
    >>> article = Article(sections=(Section("A", 2, ()), Section("A.1", 3, ())))
    >>> [(node.section.heading, len(node.children)) for node in article.outline()]
    [('A', 1)]
    """

    section: Section
    children: "tuple[Outline, ...]" = ()


def outline_of(sections: Sequence[Section]) -> tuple[Outline, ...]:
    """The sections as a tree by `level`."""
    # Backwards, so that a section's children are complete when it is reached.
    waiting: list[Outline] = []
    for section in reversed(sections):
        below = 0
        while (
            section.heading is not None
            and below < len(waiting)
            and waiting[-1 - below].section.level > section.level
        ):
            below += 1
        children = tuple(reversed(waiting[len(waiting) - below :]))
        del waiting[len(waiting) - below :]
        waiting.append(Outline(section, children))
    return tuple(reversed(waiting))
