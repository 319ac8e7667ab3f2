"""Turn a news article into a typed document model.

    import newsparse

    article = newsparse.parse(text)
    article.headline, article.deck, article.sections, article.removed
"""

from newsparse.errors import NewsparseError, OptionsError, SchemaError
from newsparse.lexicons.lexicon import Lexicon
from newsparse.model import (
    Article,
    BodyBlock,
    Evidence,
    Figure,
    Kept,
    ListBlock,
    Note,
    Outline,
    Paragraph,
    Removed,
    Role,
    Section,
    Source,
)
from newsparse.options import Options
from newsparse.parsing import parse, parse_text

__version__ = "0.1.0"

__all__ = [
    "Article",
    "BodyBlock",
    "Evidence",
    "Figure",
    "Kept",
    "Lexicon",
    "ListBlock",
    "NewsparseError",
    "Note",
    "Options",
    "OptionsError",
    "Outline",
    "Paragraph",
    "Removed",
    "Role",
    "SchemaError",
    "Section",
    "Source",
    "parse",
    "parse_text",
]
