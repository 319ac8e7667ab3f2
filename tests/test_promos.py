"""Promos and teasers between an article's paragraphs, told by their looks and their links."""

import pytest
from bs4 import BeautifulSoup

import newsparse
from newsparse.reading.html import read_html
from newsparse.reading.soup import read_soup

PARAGRAPHS = [
    "The council of Marsa voted on Monday to close the old ferry terminal on the quay.",
    "Passengers will be taken by bus to the new quay from March, the mayor said.",
    "The plan costs eleven million euros, of which the government pays a half.",
    "Shopkeepers on the front fear for their trade and have asked for a delay.",
    "Forty boats a day call at the terminal, most of them with day trippers.",
    "The old hall is to be a market, and its clock goes to the town's museum.",
]
TEASED = "The islands have forty harbours."
TITLE = "Ten ports to see before the short summer ends"
LETTER = "Subscribe to our newsletter and have <a href=/n>a letter with the best of it</a>"
SITE = '<meta property="og:site_name" content="The Courier">'


def with_box(box, head=""):
    """The article of a page with something between its paragraphs."""
    texts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    body = "".join([*texts[:3], box, *texts[3:]])
    return newsparse.parse(f"{head}<article><h1>Ferry terminal closes</h1>{body}</article>")


@pytest.mark.parametrize(
    ("promo", "is_text"),
    [
        ("<em>There are affiliate links here, and we may earn a small commission.</em>", False),
        ("<b>All of it stands in our free newsletter, in your inbox at six.</b>", False),
        (
            f"Like this article? {LETTER} delivered to your inbox: our privacy policy applies.",
            False,
        ),
        ("<em>The mayor had said that nobody would lose a job.</em>", True),
        ("All of it stands in our free newsletter, in your inbox at six, he had told them.", True),
    ],
)
def test_a_text_that_speaks_of_its_site_and_is_set_apart_is_a_promo(promo, is_text):
    article = with_box(f"<p>{promo}</p>")
    assert len(article.sections[0].blocks) == len(PARAGRAPHS) + is_text


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h4><a href=/x>{TITLE}</a></h4><p>{TEASED}</p><p>Jo Roe</p></div>",
        f"<div><a href=/x>{TITLE}</a><p>{TEASED}</p></div>",
        f"<a href=/x><span>Travel</span><h3>{TITLE}</h3></a>",
        f"<a href=/x><h3>{TITLE}</h3><p>{TEASED}</p></a>",
    ],
)
def test_a_teaser_between_the_paragraphs_is_none_of_them(box):
    article = with_box(box)
    assert [block.text for block in article.sections[0].blocks] == PARAGRAPHS
    assert len(article.sections) == 1


def test_the_caption_in_a_link_to_its_picture_is_kept():
    caption = "The old terminal on the quay of Marsa at dawn, in May"
    inner = f"<figcaption>{caption}<small class=credit>Jo Roe</small></figcaption>"
    article = with_box(f"<figure><a href=/big.jpg><img src=a.jpg>{inner}</a></figure>")
    assert ("caption", caption) in [(each.role, each.text) for each in article.kept]


@pytest.mark.parametrize("kicker", ["Travel", "Travel by ferry, and what it costs today"])
def test_the_title_in_a_link_with_its_kicker_is_no_subheading(kicker):
    texts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    texts[1] += "<h2>Who pays for it?</h2>"
    texts[2] += f"<a href=/x><img src=a.jpg><span>{kicker}</span><h2>{TITLE}</h2></a>"
    texts[3] += "<h2>The old hall</h2>"
    article = newsparse.parse(f"<article><h1>Ferry terminal closes</h1>{''.join(texts)}</article>")
    headings = [section.heading for section in article.sections]
    assert headings == [None, "Who pays for it?", "The old hall"]


def test_a_link_round_the_headline_and_the_deck_leads_to_the_article_itself():
    deck = "The council of Marsa votes to close the ninety-year-old terminal in March"
    head = f"<a href=/own><h1>Ferry terminal closes</h1><h2 class=deck>{deck}</h2></a>"
    texts = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    article = newsparse.parse(f"<article>{head}{texts}</article>")
    assert (article.headline, article.deck) == ("Ferry terminal closes", deck)


def test_a_link_that_was_never_closed_is_no_teaser():
    page = "".join(f"<p>{text}</p>" for text in PARAGRAPHS * 2)
    article = newsparse.parse(f"<article><h1>Ferry closes</h1><a href=/x>{page}</article>")
    assert not any("card" in block.reason for block in article.removed)


@pytest.mark.parametrize("soup", [False, True])
def test_a_block_knows_that_its_link_began_above(soup):
    html = f"<div><a href=/x><h3>{TITLE}</h3><p>Forty harbours.</p></a><p>Text.</p></div>"
    page = read_soup(BeautifulSoup(html, "html.parser")) if soup else read_html(html)
    assert [block.markup.goes_on for block in page.blocks if block.markup] == [False, True, False]


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("More from The Courier", False),
        ("Popular on The Courier", False),
        ("Follow The Courier", False),
        ("The Courier newsletter", False),
        ("Image: The Courier sees a new port", True),
        ("The rise and fall of The Courier", True),
        ("The Courier", True),
    ],
)
def test_the_sites_own_name_in_a_phrase_does_not_matter(line, is_text):
    article = with_box(f"<h3>{line}</h3>", SITE)
    headings = [section.heading for section in article.sections]
    assert headings == ([None, line] if is_text else [None])


def test_a_call_to_follow_the_site_by_its_name_is_no_paragraph():
    article = with_box("<p>Follow The Courier on Facebook and X, and never miss a story.</p>", SITE)
    assert [block.text for block in article.sections[0].blocks] == PARAGRAPHS


@pytest.mark.parametrize("sign", [">> ", "» ", "— ", "» » "])
def test_signs_before_a_label_do_not_end_it(sign):
    article = with_box(f"<p>{sign}Related: <a href=/x>{TITLE}</a></p>")
    assert [block.text for block in article.sections[0].blocks] == PARAGRAPHS


def test_paragraphs_called_search_targets_are_no_search_field():
    texts = [*PARAGRAPHS, "＜震度4＞", "福岡県：久留米市", "佐賀県：神埼市、白石町"]
    body = "".join(f"<p class=highLightSearchTarget>{text}</p>" for text in texts)
    article = newsparse.parse(f"<article><h1>Ferry terminal closes</h1><div>{body}</div></article>")
    assert len(article.sections[0].blocks) == len(texts)


@pytest.mark.parametrize(
    ("above", "links", "times", "is_text"),
    [
        ("The vote was on Monday.", 2, 1, False),
        ("The vote was on Monday.", 1, 3, False),
        ("The town has other ports:", 2, 1, True),
        ("The vote was on Monday.", 8, 1, True),
        ("The vote was on Monday.", 2, 4, True),
    ],
)
def test_a_list_of_links_right_below_a_sentence_was_put_in_by_the_site(
    above, links, times, is_text
):
    items = "".join(f"<li><a href=/x{n}>{n + 2} {TITLE[4:]}</a></li>" for n in range(links))
    texts = "".join(f"<p>{n}: {above}</p><ul>{items}</ul>" for n in range(times))
    article = with_box(texts)
    assert any(TITLE[4:] in each.text for each in article.kept) == is_text
