"""Turn a news article into a typed document model.

>>> import newsparse
>>> article = newsparse.parse("The port was closed on Monday, officials said.")
>>> article.lead
'The port was closed on Monday, officials said.'
"""

from newsparse.account import Evidence, Kept, Origin, Removed
from newsparse.blocks import Labelled
from newsparse.body import (
    BodyBlock,
    Chunk,
    Code,
    Embed,
    Figure,
    Image,
    Link,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Section,
    Source,
    Span,
    Table,
)
from newsparse.errors import NewsparseError, OptionsError, PatternError, SchemaError
from newsparse.kind import Kind
from newsparse.lexicons.lexicon import Lexicon
from newsparse.model import Article
from newsparse.outline import Outline
from newsparse.overruling import Rule
from newsparse.parsing import Parser, clean, parse, parse_text
from newsparse.profile import Profile
from newsparse.reading.decoding import decode
from newsparse.role import Role
from newsparse.tags import find_tag

__version__ = "0.1.0"

__all__ = [
    "Article",
    "BodyBlock",
    "Chunk",
    "Code",
    "Embed",
    "Evidence",
    "Figure",
    "Image",
    "Kept",
    "Kind",
    "Labelled",
    "Lexicon",
    "Link",
    "ListBlock",
    "NewsparseError",
    "Note",
    "OptionsError",
    "Origin",
    "Outline",
    "Paragraph",
    "Parser",
    "PatternError",
    "Profile",
    "Quote",
    "Removed",
    "Role",
    "Rule",
    "SchemaError",
    "Section",
    "Source",
    "Span",
    "Table",
    "clean",
    "decode",
    "find_tag",
    "parse",
    "parse_text",
]
