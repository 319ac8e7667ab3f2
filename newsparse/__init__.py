"""Turn a news article into a typed document model.

import newsparse

article = newsparse.parse(text)
article.headline, article.deck, article.sections, article.removed
"""

from newsparse.body import BodyBlock, Figure, ListBlock, Note, Paragraph, Section, Source
from newsparse.errors import NewsparseError, OptionsError, SchemaError
from newsparse.lexicons.lexicon import Lexicon
from newsparse.model import Article, Evidence, Kept, Outline, Removed
from newsparse.options import Options
from newsparse.parsing import parse, parse_text
from newsparse.role import Role

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
