"""What an article shows from elsewhere: videos in frames and posts in quotes."""

import pytest
from bs4 import BeautifulSoup

import newsparse
from newsparse import Article, Embed, Section, Source
from newsparse.embeds import is_at_home

VIDEO = "https://www.youtube.com/embed/aqz-KE-bpKQ"
PARAGRAPHS = [
    "The port was closed on Monday after heavy rain had flooded its northern quay, the port said.",
    "Ships were told to wait at sea until the wind had fallen, the harbour master said later.",
    "Ferries to the islands stopped as well, and some hundred passengers slept in the terminal.",
]
POST = (
    '<blockquote class="twitter-tweet"><p>Rain again, says <a href="https://x.com/bob">Bob</a>.</p>'
    '— Harbour (@harbour) <a href="https://twitter.com/harbour/status/1">March 2</a></blockquote>'
)


def page(between, after=""):
    first, *others = [f"<p>{text}</p>" for text in PARAGRAPHS]
    return (
        "<!DOCTYPE html><html lang=en><body><nav><a href=/>Home</a></nav><main><article>"
        f"<h1>Rain closes the port</h1><div class=story>{first}{between}{''.join(others)}</div>"
        f"</article></main>{after}</body></html>"
    )


def frame(address, name="src"):
    return f'<div class=video><iframe {name}="{address}"></iframe></div>'


def blocks(article):
    return [block for section in article.sections for block in section.blocks]


@pytest.mark.parametrize("name", ["src", "data-src", "data-lazy-src"])
@pytest.mark.parametrize("parse", ["str", "soup"])
def test_a_video_stands_in_its_place(parse, name):
    html = page(frame(VIDEO, name))
    soup = BeautifulSoup(html, "html.parser")
    article = newsparse.parse(html if parse == "str" else soup)
    embed = blocks(article)[1]
    assert [block.kind for block in blocks(article)] == [
        *("paragraph", "embed", "paragraph", "paragraph")
    ]
    assert (embed.text, embed.url) == ("", VIDEO)
    if parse == "str":
        assert html[embed.source.start : embed.source.end] == f'<iframe {name}="{VIDEO}"></iframe>'
    else:
        assert newsparse.find_tag(soup, embed.source) is soup.iframe


def test_an_address_without_a_scheme_is_one_of_the_web():
    assert blocks(newsparse.parse(page(frame(VIDEO.removeprefix("https:")))))[1].url == VIDEO


@pytest.mark.parametrize(
    "address",
    [
        "https://ads.example.com/embed/1",
        "/forms/newsletter",
        "https://www.youtube.com/subscribe_embed?channel=news",
        "https://www.facebook.com/plugins/like.php",
        "https://youtube.com.example.org/embed/1",
        "javascript://www.youtube.com/embed/1",
        "https://[::1/embed/",
        "",
    ],
)
def test_a_frame_of_anything_else_is_no_embed(address):
    assert not is_at_home(address)
    assert {block.kind for block in blocks(newsparse.parse(page(frame(address))))} == {"paragraph"}


def test_a_frame_goes_with_the_block_next_to_it():
    box = f"<aside class=related><h3>More videos</h3>{frame(VIDEO)}</aside>"
    for html in (page(box), page("", after=box)):
        assert {block.kind for block in blocks(newsparse.parse(html))} == {"paragraph"}


def test_a_frame_that_is_not_shown_is_none():
    html = page(f"<div hidden>{frame(VIDEO)}</div>")
    assert {block.kind for block in blocks(newsparse.parse(html))} == {"paragraph"}


@pytest.mark.parametrize("noise", [".video", "iframe"])
def test_a_profile_has_the_last_word_on_frames(noise):
    parser = newsparse.Parser(profiles=(newsparse.Profile(noise=(noise,)),))
    article = parser.parse(page(frame(VIDEO)))
    assert {block.kind for block in blocks(article)} == {"paragraph"}


def test_a_profile_keeps_a_frame():
    parser = newsparse.Parser(profiles=(newsparse.Profile(keep=("aside",)),))
    article = parser.parse(page(f"<aside class=related><h3>Videos</h3>{frame(VIDEO)}</aside>"))
    assert "embed" in {block.kind for block in blocks(article)}


def test_a_posts_address_is_its_last_link_home():
    embed = blocks(newsparse.parse(page(POST)))[1]
    assert embed.kind == "embed"
    assert embed.url == "https://twitter.com/harbour/status/1"


def test_what_is_shown_of_a_video_is_its_address():
    article = Article(
        headline="Rain", sections=(Section(None, 1, (Embed("", Source(0, 1), url=VIDEO),)),)
    )
    assert article.to_markdown() == f"# Rain\n\n> [{VIDEO}](<{VIDEO}>)\n"
    link = BeautifulSoup(article.to_html(), "html.parser").select_one("blockquote.embed a")
    assert link["href"] == link.text == VIDEO
    assert article.to_text() == "Rain\n"
    assert VIDEO in article.to_report()
    assert Article.from_json(article.to_json()) == article


def test_a_post_in_html_reads_back_as_one():
    article = newsparse.parse(page(POST))
    again = newsparse.parse(article.to_html())
    assert [block.kind for block in blocks(again)] == [block.kind for block in blocks(article)]
    assert blocks(again)[1].url == blocks(article)[1].url
