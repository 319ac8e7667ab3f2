"""`parse` and its plain-text form: read, label, build."""

from newsparse.blocks import Page
from newsparse.building import build
from newsparse.labelling import label
from newsparse.labelling.weights import load_weights
from newsparse.lexicons.phrases import compile_phrases
from newsparse.model import Article
from newsparse.options import DEFAULTS, Options
from newsparse.reading.html import read_html
from newsparse.reading.markup import looks_like_markup
from newsparse.reading.text import read_text


def parse(source: str, *, url: str | None = None, options: Options = DEFAULTS) -> Article:
    r"""The article in `source`, with everything that was removed from it.

    No content raises: a text without an article gives an `Article` without sections, its
    blocks in `removed`. `url` is the page's address, passed on to `Article.url`. Raises
    `TypeError` if an argument has the wrong type.

    Whether `source` is markup is decided by looking at its first 2,000 characters: it is if
    it begins, after white space and comments, with a doctype or one of the tags `html`,
    `head`, `body`, `title`, `meta`, `article`, `section`, `main`, `div`, `p`, `h1` to `h6`,
    or if three block-level elements are closed there. Anything else is plain text, a stray
    `<b>` included. For the time being markup is read by its tags alone, as lines of text;
    HTML as a tree, bytes and soups come with a later version.

    >>> article = parse(
    ...     "Storm closes the port of Valletta\n\n"
    ...     "The port of Valletta was closed on Monday after a storm broke two cranes.\n\n"
    ...     "Read also: Ten ports to see\n\n"
    ...     "Ships were told to wait at sea until the wind had fallen, the harbour master said."
    ... )
    >>> article.headline
    'Storm closes the port of Valletta'
    >>> [(removed.text, str(removed.role)) for removed in article.removed]
    [('Read also: Ten ports to see', 'related')]
    """
    _check(source, url, options)
    if looks_like_markup(source):
        return _article(read_html(source), url, options)
    return _article(Page(read_text(source)), url, options)


def parse_text(text: str, *, url: str | None = None, options: Options = DEFAULTS) -> Article:
    """The article in a plain text, whatever the text looks like.

    As `parse`, but nothing is taken for markup. A paragraph may stand on one line or be
    wrapped over many; blank lines between paragraphs may be missing.

    >>> parse_text("<p>is how a paragraph begins in HTML, the teacher wrote on the board.").lead
    '<p>is how a paragraph begins in HTML, the teacher wrote on the board.'
    """
    _check(text, url, options)
    return _article(Page(read_text(text)), url, options)


def _check(source: object, url: object, options: object) -> None:
    if not isinstance(source, str):
        message = f"source is a str, not {type(source).__name__}"
        if isinstance(source, bytes):
            message += ": decode the text first, as in source.decode('utf-8')"
        raise TypeError(message)
    if url is not None and not isinstance(url, str):
        message = f"url is a str or None, not {type(url).__name__}"
        raise TypeError(message)
    if not isinstance(options, Options):
        message = f"options is an Options, not {type(options).__name__}"
        raise TypeError(message)


def _article(page: Page, url: str | None, options: Options) -> Article:
    phrases = compile_phrases(options.languages, options.lexicons)
    weights = load_weights("html" if page.boxes else "text")
    return build(label(page, phrases, weights), page.facts, url)
