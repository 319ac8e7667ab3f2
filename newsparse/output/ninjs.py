"""An article as IPTC ninjs 3.0, the news agencies' JSON (https://iptc.org/standards/ninjs/)."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid5

if TYPE_CHECKING:
    from newsparse.body import Image
    from newsparse.model import Article

_STANDARD = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
}


def to_ninjs(article: "Article") -> dict[str, object]:
    """The article as one ninjs object of type "text"; what is not known is left out."""
    fields: dict[str, object] = {
        "firstCreated": _instant(article.published),
        "versionCreated": _instant(article.modified or article.published),
        "language": article.language,
        "headlines": _valued(main=article.headline, kicker=article.kicker),
        "descriptions": _valued(summary=article.deck),
        "by": article.byline or ", ".join(article.authors),
        "people": [{"name": name, "rel": "author"} for name in article.authors],
        "located": article.dateline,
        "infoSources": _named(article.site_name),
        "subjects": _named(article.desk, *article.keywords),
        "bodies": _bodies(article),
        "associations": [_picture(article.lead_image)] if article.lead_image else [],
    }
    known = {name: value for name, value in fields.items() if value}
    return {"uri": _uri(article), "standard": _STANDARD, "type": "text", **_whole(article), **known}


def _uri(article: "Article") -> str:
    """What identifies the article: its address, else a name made of its words."""
    words = f"{article.headline or ''}\n{article.text}"
    return article.url or f"urn:uuid:{uuid5(NAMESPACE_URL, words)}"


def _whole(article: "Article") -> dict[str, object]:
    """Whether it is all of the article: a page behind a paywall shows a part."""
    if article.free_to_read is None:
        return {}
    return {"representationType": "full" if article.free_to_read else "partial"}


def _instant(when: date | None) -> str | None:
    """A moment of a known time zone, the only ones that ninjs has."""
    aware = isinstance(when, datetime) and when.tzinfo is not None
    return when.isoformat() if when is not None and aware else None


def _valued(**texts: str | None) -> list[dict[str, str]]:
    return [{"role": role, "value": text} for role, text in texts.items() if text]


def _named(*names: str | None) -> list[dict[str, str]]:
    return [{"name": name} for name in dict.fromkeys(names) if name]


def _bodies(article: "Article") -> list[dict[str, object]]:
    """The body as plain text and as HTML, its length without captions."""
    if not article.sections:
        return []
    length = {"charCount": len(article.text), "wordCount": len(article.text.split())}
    forms = (("text/plain", article.text), ("text/html", article.to_html()))
    return [{"role": "main", "contentType": kind, **length, "value": text} for kind, text in forms]


def _picture(image: "Image") -> dict[str, object]:
    fields = {"descriptions": _valued(caption=image.caption), "by": image.credit}
    known = {name: value for name, value in fields.items() if value}
    rendition = {"name": "main", "href": image.url}
    return {"name": "lead", "uri": image.url, "type": "picture", "renditions": [rendition], **known}
