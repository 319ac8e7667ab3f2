"""An article as schema.org's NewsArticle, the JSON-LD that news sites print themselves."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.model import Article


def to_schema_org(article: "Article") -> dict[str, object]:
    """The article as one object; what is not known is left out."""
    image = article.lead_image
    fields: dict[str, object] = {
        "headline": article.headline,
        "alternativeHeadline": article.kicker,
        "description": article.deck,
        "author": [{"@type": "Person", "name": name} for name in article.authors],
        "datePublished": article.published and article.published.isoformat(),
        "dateModified": article.modified and article.modified.isoformat(),
        "dateline": article.dateline,
        "inLanguage": article.language,
        "url": article.url,
        "mainEntityOfPage": article.url,
        "publisher": article.site_name and {"@type": "Organization", "name": article.site_name},
        "articleSection": article.desk,
        "keywords": list(article.keywords),
        "image": image
        and _without_empty(
            {
                "@type": "ImageObject",
                "url": image.url,
                "caption": image.caption,
                "creditText": image.credit,
            }
        ),
        "articleBody": article.text,
    }
    free = {} if article.free_to_read is None else {"isAccessibleForFree": article.free_to_read}
    kind = {"@context": "https://schema.org", "@type": "NewsArticle"}
    return {**kind, **_without_empty(fields), **free}


def _without_empty(fields: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value}
