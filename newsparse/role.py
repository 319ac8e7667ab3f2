"""What a block can be."""

from enum import StrEnum


class Role(StrEnum):
    """What a block is in the article: a part of it, or a kind of noise.

    A role is a string, so it compares and prints as one.

    >>> Role.ADVERTISEMENT == "advertisement"
    True
    """

    HEADLINE = "headline"
    KICKER = "kicker"
    DECK = "deck"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    EMBED = "embed"
    CAPTION = "caption"
    CREDIT = "credit"
    NOTE = "note"
    # Fields of the article that are no part of its text.
    BREADCRUMBS = "breadcrumbs"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    DATELINE = "dateline"
    # Noise.
    ADVERTISEMENT = "advertisement"
    RELATED = "related"
    NEWSLETTER = "newsletter"
    SHARE = "share"
    COMMENTS = "comments"
    TAGS = "tags"
    BIOGRAPHY = "biography"
    COPYRIGHT = "copyright"
    COOKIES = "cookies"
    PAYWALL = "paywall"
    PLAYER = "player"
    NAVIGATION = "navigation"
    REPEAT = "repeat"
    SEPARATOR = "separator"
    FOOTER = "footer"
    UNRELATED = "unrelated"
