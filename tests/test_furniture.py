"""What stands in and round a page's text that is none of it, whatever it is called."""

import pytest

import newsparse

VOTE = (
    "<p>The council of Marsa voted on Monday to close the old ferry terminal, which has "
    "served the islands for ninety years.</p>"
    "<p>Passengers will be taken by bus to the new quay from March, the mayor said after "
    "the meeting in the town hall.</p>"
)
COST = (
    "<p>The plan costs eleven million euros, of which the government pays half, according "
    "to the papers before the council.</p>"
)


def test_a_line_that_class_names_call_a_subheading_is_one_beside_a_box_of_links():
    article = newsparse.parse(
        f"<article><h1>Ferry terminal closes after ninety years</h1>{VOTE}"
        f"<span class=subhead>Who pays?</span>{COST}"
        "<div class=related><a href=/x>Ten ports to see this summer</a></div>"
        "<span class=subhead>“Kickbacks” for chiefs</span>"
        "<p>Shopkeepers on the front fear for their trade and have asked for a delay until the "
        "end of the summer season.</p></article>"
    )
    headings = [section.heading for section in article.sections]
    assert headings == [None, "Who pays?", "“Kickbacks” for chiefs"]


OTHER = "<a href=/x>Ten ports to see before the short summer ends</a>"
TEASED = "The islands have forty harbours, and most of them are hardly known to anybody."


@pytest.mark.parametrize(
    "card",
    [
        f"<div class=related-article><h4>{OTHER}</h4><p>{TEASED}</p></div>",
        f"<div><h3>Related content</h3><div><div>{OTHER}</div><p>{TEASED}</p></div></div>",
        f"<div><article><h3>{OTHER}</h3><p>{TEASED}</p></article></div>",
        f"<div class=newsletter-box><p>{TEASED}</p></div>",
        f"<news-signup><p>{TEASED}</p></news-signup>",
    ],
)
def test_a_card_is_no_text_though_it_is_set_as_the_article_is(card):
    page = f"<article><h1>Ferry closes</h1>{VOTE}{card}{COST}{VOTE}{COST}</article>"
    removed = {each.text: each for each in newsparse.parse(page).removed}
    assert removed[TEASED].confidence >= 0.9


def between_paragraphs(box):
    """A page with a box in the middle of eight paragraphs."""
    above, below = VOTE + COST, (VOTE + COST).replace("papers", "plans").replace("March", "May")
    return newsparse.parse(f"<article><h1>Ferry closes</h1>{above}{box}{below}{above}</article>")


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=card><p>{TEASED}</p><p>{TEASED[:40]}.</p><p>{OTHER}</p></div>",
        f"<div><h3>Suggested reading:</h3><p>{OTHER}</p><p>{TEASED}</p>{COST}{VOTE}{COST}</div>",
    ],
)
def test_text_with_a_link_below_or_far_above_is_no_card(box):
    assert TEASED in [each.text for each in between_paragraphs(box).kept]


def test_what_a_site_calls_its_elements_for_its_tests_names_them():
    article = between_paragraphs(f"<div data-qa=NewsletterWidget><p>{TEASED}</p></div>")
    assert TEASED in [each.text for each in article.removed if each.role == "newsletter"]


@pytest.mark.parametrize(
    "button",
    [
        "<a href=/x>To the offers</a>",
        "<button>Now!</button>",
        "<button>Now!</button><p>By signing up you agree to our terms and our privacy policy.</p>",
    ],
)
def test_a_box_between_paragraphs_that_ends_in_a_button_is_no_text(button):
    article = between_paragraphs(f"<div><h3>Four seasons</h3><p>{TEASED}</p>{button}</div>")
    removed = {each.text: (each.role, each.reason) for each in article.removed}
    why = ("advertisement", "is part of a box that ends in a button")
    assert removed[TEASED] == removed["Four seasons"] == why
    assert article.sections[0].heading is None


@pytest.mark.parametrize(
    ("box", "times"),
    [
        (f"<div><button>Listen</button><p>{TEASED}</p></div>", 1),
        (f"<div><ul><li>{TEASED}</li></ul><button>Show all</button></div>", 1),
        (f"<p>{TEASED}<br><br><a href=/x>To the offers</a></p>", 1),
        (f"<div><h3>Port {{n}}</h3><p>{TEASED} {{n}}</p><a href=/x>Book now</a></div>", 4),
    ],
)
def test_a_button_above_or_below_a_list_or_in_a_line_or_again_and_again_is_no_appeal(box, times):
    article = between_paragraphs("".join(box.replace("{n}", str(n)) for n in range(times)))
    assert any(TEASED in each.text for each in article.kept)


@pytest.mark.parametrize("names", ["", " class=par"])
def test_a_paragraph_with_a_button_in_an_element_as_all_paragraphs_have_is_no_appeal(names):
    texts = [VOTE, COST, f"<p>{TEASED}</p><a href=/x>To the offers</a>", VOTE, COST, COST]
    text = "".join(f"<div{names}>{each}</div>" for each in texts)
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{text}</article>")
    assert TEASED in [each.text for each in article.kept]


@pytest.mark.parametrize(
    ("line", "role"), [("#Marsa #Ferries", "tags"), ("#1 of ten", "paragraph")]
)
def test_a_line_of_hashtags_is_no_paragraph(line, role):
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{VOTE}<p>{line}</p>{COST}</article>")
    assert {each.text: each.role for each in article.coverage()}[line] == role


WRITER = '<meta name="author" content="Mara Silva">'


def test_a_last_paragraph_that_begins_with_the_authors_name_says_who_that_is():
    note = "<div><p>Mara Silva has covered the islands for this paper since 2009.</p></div>"
    text = f"<h1>Ferry closes</h1>{VOTE}<p>Mara Silva was on board when it rained.</p>{COST}"
    article = newsparse.parse(f"{WRITER}<article>{text}{note}</article>")
    [removed] = [each for each in article.removed if each.role == "biography"]
    assert removed.text.startswith("Mara Silva has covered")
    assert removed.reason == "stands below the text and begins with an author's name"
    assert "Mara Silva was on board when it rained." in [each.text for each in article.kept]


def test_a_heading_right_above_a_note_on_the_author_goes_with_it():
    note = "<h2>Who writes here</h2><p>Mara Silva has covered ports for the paper since 2014.</p>"
    page = f"<article><h1>Ferry closes</h1>{VOTE}<h2>Who pays?</h2>{COST}{VOTE}{note}</article>"
    article = newsparse.parse(WRITER + page)
    assert [section.heading for section in article.sections] == [None, "Who pays?"]
    assert [each.role for each in article.removed[-2:]] == ["biography", "biography"]


def test_a_short_line_below_the_headline_that_its_own_names_call_so_is_of_the_head():
    line = "Posted on 26 November 2026 by Mara Silva in Islands"
    meta = f"<p class=post-meta>{line}</p>"
    article = newsparse.parse(f"<div><h1>Ferry closes</h1>{meta}{VOTE}{COST}</div>")
    assert line in [each.text for each in article.removed]


def test_an_authors_name_set_as_the_deck_is_belongs_to_no_deck():
    head = "<header><h1>Ferry closes</h1><p>The islands lose a link.</p><p>Mara Silva</p></header>"
    about = '<meta name="description" content="The islands lose a link.">'
    article = newsparse.parse(f"{WRITER}{about}<article>{head}{VOTE}{COST}</article>")
    assert (article.deck, article.byline) == ("The islands lose a link.", "Mara Silva")


def test_an_article_beside_the_headlines_own_is_another():
    more = f"<h1>Ports to see</h1><p>{TEASED}</p>{COST.replace('council', 'harbour')}"
    own = f"<article><h1>Ferry closes</h1>{VOTE}{COST}</article>"
    article = newsparse.parse(f"<main>{own}<article>{more}</article></main>")
    assert article.headline == "Ferry closes"
    assert [block.text in VOTE + COST for block in article.sections[0].blocks] == [True] * 3
    assert TEASED in [each.text for each in article.removed if each.role == "related"]


def test_a_text_in_articles_that_the_headline_stands_above_is_whole():
    halves = f"<article>{VOTE}</article><article><p>{TEASED}</p>{COST}</article>"
    article = newsparse.parse(f"<main><h1>Ferry closes</h1>{halves}</main>")
    assert TEASED in [each.text for each in article.kept]


def test_a_text_in_another_article_than_a_head_in_an_article_of_its_own_is_kept():
    page = f"<article><h1>Ferry closes</h1></article><article>{VOTE}<p>{TEASED}</p>{COST}</article>"
    assert TEASED in [each.text for each in newsparse.parse(page).kept]


def test_linked_subheadings_below_a_box_of_related_articles_stay_with_their_texts():
    lines = "".join(TEASER[5:-6].replace("Ten", ten) for ten in ("Ten", "Five", "Nine"))
    box = "<section><h3>Related</h3><a href=/>Home</a></section>"
    page = f"<article><h1>Ferry closes</h1>{VOTE}{box}{lines}{COST}</article>"
    assert TEASED in [each.text for each in newsparse.parse(page).kept]


TEASER = f"<div><h3>{OTHER}</h3><p>{TEASED}</p></div>"
IN_ONE = f"<div><a href=/x><b>{OTHER[11:-4]}</b></a><br>{TEASED}</div>"


@pytest.mark.parametrize("teaser", [TEASER, IN_ONE])
@pytest.mark.parametrize("above", [True, False])
def test_a_row_of_teasers_outside_the_text_is_none_of_it_whatever_it_is_called(teaser, above):
    row = "".join(teaser.replace("Ten", ten) for ten in ("Ten", "Five", "Nine"))
    own = f"<div><h1>Ferry closes</h1>{VOTE}{COST}{VOTE.replace('March', 'May')}</div>"
    page = f"<div>{row}</div>{own}" if above else f"{own}<div>{row}</div>"
    article = newsparse.parse(f"<title>Ferry closes</title>{page}")
    assert article.headline == "Ferry closes"
    assert not any(TEASED in each.text or "ports" in each.text for each in article.kept)


def test_a_row_of_linked_titles_with_texts_is_the_text_if_there_is_no_other():
    row = "".join(TEASER.replace("Ten", ten) for ten in ("Ten", "Five", "Nine", "Twelve"))
    article = newsparse.parse(f"<article><h1>Ports to see</h1><p>Enjoy!</p>{row}</article>")
    assert TEASED in [each.text for each in article.kept]


@pytest.mark.parametrize("within", [False, True])
def test_a_row_with_more_text_than_a_short_article_stays_only_in_the_element_of_its_text(within):
    row = "".join(TEASER.replace("Ten", ten).replace("forty", ten) for ten in "ABCDEFGH")
    outside = f"<div>{VOTE}</div><section><h2>In other ports</h2>{row}</section>"
    text = f"<div>{VOTE}{row}</div>" if within else outside
    article = newsparse.parse(f"<main><h1>Ferry terminal closes</h1>{text}</main>")
    assert ("C harbours" in article.text) == within
    assert (len(article.sections) > 1) == within


def test_titles_without_links_in_a_box_of_related_articles_are_no_text():
    teaser = f"<div><h3>{{}} ports to see</h3><p>{TEASED}</p></div>"
    row = "".join(map(teaser.format, ("Ten", "Five", "Nine")))
    box = f"<section><h2>Related content</h2>{row}</section>"
    page = f"<main><article><h1>Ferry closes</h1>{VOTE}{COST}{VOTE}{COST}</article>{box}</main>"
    removed = [each for each in newsparse.parse(page).removed if each.text == TEASED]
    assert [each.role for each in removed] == ["related"] * 3


def test_linked_titles_and_texts_by_turns_in_a_column_of_its_own_are_no_text():
    lines = "".join(TEASER[5:-6].replace("Ten", ten) for ten in ("Ten", "Five", "Nine"))
    own = f"<div><h1>Ferry closes</h1>{VOTE}{COST}{VOTE.replace('March', 'May')}</div>"
    article = newsparse.parse(f"<title>Ferry closes</title>{own}<div>{lines}</div>")
    assert not any(TEASED in each.text for each in article.kept)


def test_titles_and_texts_by_turns_below_a_title_of_related_articles_are_no_text():
    lines = "".join(TEASER[5:-6].replace("Ten", ten) for ten in ("Ten", "Five", "Nine"))
    page = f"<article><h1>Ferry closes</h1>{VOTE}{COST}<h2>Related content</h2>{lines}</article>"
    assert not any(TEASED in each.text for each in newsparse.parse(page).kept)


@pytest.mark.parametrize(
    ("address", "role"), [("Ten ports to see: ", "related"), ("https://ports.test/", "item")]
)
def test_a_list_of_nothing_but_links_below_the_text_is_none_of_it(address, role):
    titles = [f"{address}{'the quays of ' * 4}{city}" for city in ("Oslo", "Genoa", "Izmir")]
    items = "".join(f"<li><a href=/{n}>{text}</a></li>" for n, text in enumerate(titles))
    article = newsparse.parse(
        f"<article><h1>Ferry closes</h1>{VOTE}{COST}<ul>{items}</ul></article>"
    )
    roles = {each.text: each.role for each in (*article.kept, *article.removed)}
    assert [roles[text] for text in titles] == [role] * 3


def test_a_list_of_other_articles_below_the_text_is_none_of_it_with_their_first_sentences():
    item = "<li><h4><a href=/x>Port {} of those to see before the summer</a></h4><div>{}</div></li>"
    items = "".join(item.format(n, f"{TEASED} It rained {n} days.") for n in range(3))
    article = newsparse.parse(
        f"<article><h1>Ferry closes</h1>{VOTE}{COST}</article><ul>{items}</ul>"
    )
    assert not any(TEASED in each.text for each in article.kept)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Ten ports to see before the summer ends in the south", False),
        ("TEN PORTS TO SEE BEFORE THE SUMMER ENDS IN THE SOUTH", False),
        ("» Ten ports to see before the summer ends in the south", False),
        ("See what the ferry carried in its ninety years, by decade.", True),
        ("https://ports.test/the-ferry-terminal-of-marsa", True),
    ],
)
def test_a_line_that_is_a_linked_title_between_paragraphs_is_another_article(line, kept):
    sign, space, words = line.rpartition("» ")
    link = f"<p>{sign}{space}<a href=/x>{words}</a></p>"
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{VOTE}{link}{COST}</article>")
    assert (line in [each.text for each in article.kept]) == kept
    if not kept:
        removed = next(each for each in article.removed if each.text == line)
        assert (removed.role, removed.reason) == (
            "related",
            "is nothing but a link to another page",
        )


def test_a_list_of_other_articles_above_the_headline_is_none_of_the_text():
    item = "<li><a href=/x>Port {} of those to see before the summer</a><p>{}</p></li>"
    items = "".join(item.format(n, f"{TEASED} It rained {n} days.") for n in range(3))
    text = f"<h1>Ferry closes</h1>{VOTE}{COST}{VOTE}"
    article = newsparse.parse(f"<title>Ferry closes</title><div><ul>{items}</ul></div>{text}")
    assert not any(TEASED in each.text for each in article.kept)


def test_the_time_of_a_live_blogs_entry_is_no_paragraph():
    entries = "".join(
        f"<article><header><time>{at}</time></header>{text}</article>"
        for at, text in (("17:11", VOTE), ("8.15 Uhr", COST))
    )
    article = newsparse.parse(f"<main><h1>Ferry closes</h1>{entries}</main>")
    roles = {each.text: each.role for each in article.removed}
    assert (roles["17:11"], roles["8.15 Uhr"]) == ("timestamp", "timestamp")


def test_a_paragraph_in_a_figure_whose_names_say_caption_is_one():
    figure = f"<figure><img><div class=Picture_captionWrapper__x1><p>{TEASED}</p></div></figure>"
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{figure}{VOTE}{COST}{VOTE}</article>")
    [caption] = [each for each in article.coverage() if each.text == TEASED]
    assert (caption.role, caption.confidence >= 0.9) == ("caption", True)


def test_a_post_that_is_embedded_below_the_last_paragraph_is_kept():
    post = "<blockquote class=twitter-tweet><p>Rain.</p>— Ann Lee (@ann) May 4, 2026</blockquote>"
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{VOTE}{COST}{post}</article>")
    assert [each.role for each in article.kept if "Rain" in each.text] == ["embed"]


@pytest.mark.parametrize(
    ("heading", "known", "expected"),
    [
        ("<span class=a>Ports</span> <span class=b>Ferry closes</span>", "Ferry closes", "Ports"),
        ("<span class=a>Ports</span>: Ferry closes", "Ferry closes", "Ports"),
        ("<span class=a>Ports</span>: Ferry closes", "Ports: Ferry closes", None),
        ("Ports Ferry closes", "Ferry closes", None),
        ("<span class=a>May 4, 2026</span> Ferry closes", "Ferry closes", ""),
        ("<span class=a>Ferry closes</span>", "Ferry closes", None),
    ],
)
def test_a_kicker_within_the_heading_is_parted_if_the_metadata_does(heading, known, expected):
    title = f'<meta property="og:title" content="{known}">'
    article = newsparse.parse(f"{title}<article><h1>{heading}</h1>{VOTE}{COST}</article>")
    assert article.kicker == (expected or None)
    assert expected is None or article.headline == "Ferry closes"


def test_an_element_with_the_role_of_a_heading_is_one():
    heading = "<div role=heading aria-level=2 class=r-4>What comes next</div>"
    texts = "".join(
        f"<div><div class=r-2>{text}</div></div>" for text in (TEASED, TEASED[:60] + ".")
    )
    article = newsparse.parse(f"<h1>Ferry closes</h1>{VOTE}<div>{heading}</div>{texts}")
    assert [(s.heading, s.level) for s in article.sections[1:]] == [("What comes next", 2)]


FERRY = (
    "<title>Ferry terminal closes</title><body><nav><a href=/>Home</a></nav><div class=c>"
    f"<h1>Ferry terminal closes after ninety years</h1>{VOTE}{COST}"
    "<p>{}</p></div><div class=more><h3>More</h3><a href=/a>Ten ports to see</a>"
    "<a href=/b>Storm closes the port of Valletta again</a></div>"
)


@pytest.mark.parametrize("last", ["Nobody came.", "He was 82.", "“Nonsense.”"])
def test_a_short_last_paragraph_set_as_the_others_are_is_kept(last):
    article = newsparse.parse(FERRY.format(last))
    assert article.sections[0].blocks[-1].text == last
    evidence = article.kept[-1].evidence
    assert [term.value for term in evidence if term.name == "form"] == ["in its favour"]


@pytest.mark.parametrize(
    ("last", "role"),
    [
        ("Sign up for our newsletter here.", "newsletter"),
        ("Follow us on Facebook and Twitter.", "newsletter"),
        ("This article was originally published in the Courier.", "copyright"),
        ("Photo of a ferry: Ann Lee.", "caption"),
        (
            "All rights reserved. No story may be reproduced without written permission.",
            "copyright",
        ),
    ],
)
def test_what_the_lexicons_know_is_removed_though_it_is_set_as_the_paragraphs_are(last, role):
    article = newsparse.parse(FERRY.format(last))
    assert [r.role for r in article.removed if r.text == last] == [role]


READ_MORE = "<p><strong>Read more:</strong></p>"


@pytest.mark.parametrize(
    "links",
    [
        f"<ul><li>{OTHER}</li><li>{OTHER.replace('Ten', 'Nine')}</li></ul>",
        f"<p>{OTHER}</p>",
        f"<div class=related><h3>{OTHER}</h3></div>",
    ],
)
def test_a_title_of_links_between_paragraphs_goes_with_its_links(links):
    kept = [each.text for each in between_paragraphs(READ_MORE + links).kept]
    assert not any("Read more" in text or "ports to see" in text for text in kept)


def test_a_title_of_links_above_a_picture_or_an_advertisement_may_be_a_subheading():
    shown = "<figure><img src=1.jpg><figcaption>The old ferry of Marsa</figcaption></figure>"
    for below in (shown, "<div class=ad>Advertisement</div>"):
        box = f"<h2>Background</h2>{below}<p>{TEASED}</p><h2>What comes next</h2>"
        article = between_paragraphs(box)
        assert article.subheadings == ("Background", "What comes next")


def test_an_article_that_begins_with_such_a_title_and_holds_a_labelled_link_is_no_list_of_others():
    below = "".join(f"<p>The port has quays for {n} ships, they said.</p>" for n in (4, 6, 8))
    text = f"{READ_MORE}<p>{TEASED}</p><p>Read also: {OTHER}</p>{below}"
    article = newsparse.parse(f"<h1>Ferry closes</h1><div>{text}</div>")
    assert TEASED in [each.text for each in article.kept]


@pytest.mark.parametrize("line", ["Mara Silva Political editor", "Mara Silva @marasilva"])
def test_a_short_line_below_the_headline_that_begins_with_the_authors_name_signs(line):
    head = f"<h1>Ferry closes</h1><div class=x1>{line}</div>"
    article = newsparse.parse(f"{WRITER}<div>{head}<div>{VOTE}{COST}</div></div>")
    assert line not in [each.text for each in article.kept]


def test_what_an_author_is_said_to_ask_below_the_headline_sums_up():
    deck = "Mara Silva on what the end of the ferry means for all who live on the islands"
    head = f"<h1>Ferry closes</h1><p class=deck>{deck}</p>"
    article = newsparse.parse(f"{WRITER}<article>{head}{VOTE}{COST}</article>")
    assert article.deck == deck


@pytest.mark.parametrize(
    ("line", "role"),
    [("mara.silva@courier.example", "biography"), ("Write to mara@courier.example", "paragraph")],
)
def test_an_address_by_itself_is_no_paragraph(line, role):
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{VOTE}<p>{line}</p>{COST}</article>")
    assert {each.text: each.role for each in article.coverage()}[line] == role


def test_the_captions_of_a_gallery_above_the_text_hide_no_deck():
    photos = "".join(
        f"<li><img src={n}.jpg><p>{TEASED[:-1]}, said number {n}.</p></li>" for n in range(6)
    )
    deck = "The islands lose their only link to the mainland for at least a year."
    head = f"<h1>Ferry closes</h1><ul>{photos}</ul><p class=lead>{deck}</p>"
    article = newsparse.parse(f"<article>{head}<div>{VOTE}{COST}</div></article>")
    assert article.deck == deck


def test_a_line_that_begins_with_a_sign_of_rights_is_no_deck():
    credit = f"<div><span>© Mara Silva/Courier</span> <span>{TEASED}</span></div>"
    head = f"<h1>Ferry closes</h1><div>{credit}</div>"
    article = newsparse.parse(f"<article>{head}<div>{VOTE}{COST}{VOTE}</div></article>")
    assert article.deck is None


HEAD = "The ferry of Marsa closes\n\nBy Mara Silva, Marsa\n\n"
LINES = "\n\n".join(
    line.removeprefix("<p>") for line in (VOTE + COST).split("</p>") if line.strip()
)


@pytest.mark.parametrize("begins", ["", "Our correspondent "])
def test_a_last_line_of_plain_text_that_begins_with_the_bylines_name_says_who_that_is(begins):
    note = f"{begins}Mara Silva has covered the islands for this paper since 2009."
    article = newsparse.parse(f"{HEAD}{LINES}\n\n{note}")
    assert {each.text: str(each.role) for each in article.removed}[note] == "biography"


def test_a_last_line_of_plain_text_about_whom_the_text_names_again_is_text():
    first, second, *rest = LINES.split("\n\n")
    said = "It was Mara Silva who had asked for the ferry in a letter to the council in 1996."
    last = "Mara Silva will leave the islands in March, when the last boat goes to Marsa."
    lines = "\n\n".join([first, said, second, *rest, last])
    article = newsparse.parse(f"The ferry of Marsa closes\n\nMara Silva\n\n{lines}")
    assert last in [each.text for each in article.kept]


def test_a_last_line_that_names_the_author_later_on_is_text():
    last = "On the quay stood those who had come to see it leave, and Mara Silva was among them."
    article = newsparse.parse(f"{HEAD}{LINES}\n\n{last}")
    assert last in [each.text for each in article.kept]


def test_a_title_below_a_title_of_links_in_plain_text_is_another_article():
    first, second, *rest = LINES.split("\n\n")
    other = "Ten ports to see before the short summer ends"
    below = "\n\n".join(rest)
    article = newsparse.parse(f"{HEAD}{first}\n\n{second}\n\nRead more\n\n{other}\n\n{below}")
    assert {each.text: str(each.role) for each in article.removed}[other] == "related"
    assert article.subheadings == ()


def test_a_paragraph_below_a_title_of_links_in_plain_text_stays():
    first, second, *rest = LINES.split("\n\n")
    below = "\n\n".join(rest)
    article = newsparse.parse(f"{HEAD}{first}\n\nRead more\n\n{second}\n\n{below}")
    assert second in [each.text for each in article.kept]


CONSENT = "".join(
    f"<p>Purpose {n}: showing videos of others, for which addresses, times and devices are kept,"
    " on the legal ground of your consent, until you withdraw it.</p>"
    for n in range(30)
)


def test_a_consent_dialog_longer_than_the_article_is_none_of_it():
    text = f"<article><h1>Ferry closes</h1>{VOTE}</article>"
    dialog = f"<div class=cookie-popup><div><div><div><div>{CONSENT}</div></div></div></div></div>"
    article = newsparse.parse(text + dialog)
    assert [block.text for block in article.sections[0].blocks] == LINES.split("\n\n")[:-1]
    reasons = {each.reason for each in article.removed if each.text.startswith("Purpose")}
    assert reasons == {"stands in a dialog called cookies"}


def test_an_element_called_cookies_that_holds_all_there_is_is_no_dialog():
    article = newsparse.parse(f"<div class=cookies><h2>Ferry closes</h2>{VOTE}{COST}</div>")
    assert [block.text for block in article.sections[0].blocks] == LINES.split("\n\n")


@pytest.mark.parametrize("tag", ["main", "article", "div"])
def test_an_element_called_cookies_that_holds_the_headline_is_no_dialog(tag):
    text = f"<{tag}><h1>Ferry closes</h1>{VOTE}{COST}</{tag}>"
    article = newsparse.parse(f"<div class=cookies-accepted>{text}</div>")
    assert [block.text for block in article.sections[0].blocks] == LINES.split("\n\n")


def test_what_sums_up_no_text_is_the_text():
    deck = "Mara Silva of the council spoke of the ferry of Marsa on the radio on Monday."
    item = "<li><a href=/x>Port {} of those to see before the summer</a><p>{} It rained.</p></li>"
    others = "".join(item.format(n, TEASED) for n in range(3))
    page = f"<article><h1>Ferry closes</h1><p class=chapo>{deck}</p><ul>{others}</ul></article>"
    article = newsparse.parse(page)
    assert (article.deck, article.text.splitlines()[-1]) == (None, deck)


def test_an_article_beside_a_title_of_links_is_no_list_of_other_articles():
    heads = "".join(f"<h3>{name}, gardener at the harbour:</h3>{VOTE}" for name in ("Ann", "Bob"))
    links = "<ul><li><a href=/a>Ten ports</a></li><li><a href=/b>Nine ferries</a></li></ul>"
    row = f"<div class=row><aside><h4>Most read</h4>{links}</aside>{COST}{heads}"
    rest = "".join(f"<p>Reader {n}: {TEASED}</p>" for n in range(9))
    page = f"<h1>Hope for the gardens of Marsa</h1>{row}<h3>Cy, gardener:</h3>{COST}</div>{rest}"
    assert {"Ann", "Bob"} <= {each[:3] for each in newsparse.parse(page).subheadings}


def test_a_heading_with_a_number_is_one_of_the_article_whatever_it_names():
    heads = "".join(f"<h2>{n}. {name}</h2>{COST}" for n, name in enumerate(("Facebook", "YouTube")))
    article = newsparse.parse(f"<article><h1>Where the young look for news</h1>{VOTE}{heads}")
    assert article.subheadings == ("0. Facebook", "1. YouTube")


def test_the_text_below_a_list_of_links_to_other_articles_is_none_of_them():
    links = f"<h4>Most read</h4><ol><li>{OTHER}</li><li>{OTHER.replace('Ten', 'Nine')}</li></ol>"
    text = f"<div class=text>{links}{VOTE}</div>"
    page = f"<article><h1>Ferry closes</h1><div class=text>{COST}</div>{text}</article>"
    assert newsparse.parse(page).text.count("\n\n") == 2


LONG = f"<div><h1>Ferry closes</h1>{(VOTE + COST) * 6}</div>"
DATED = f"<div><p>25 November</p><p>Ports</p><h3>{OTHER}</h3><p>{TEASED}</p></div>"


def test_a_teaser_may_have_a_date_and_a_desk_above_its_link():
    row = "".join(DATED.replace("Ten", ten) for ten in ("Ten", "Five", "Nine"))
    own = f"<div><h1>Ferry closes</h1>{VOTE}{COST}</div>"
    article = newsparse.parse(f"<main>{own}<div>{row}</div></main>")
    assert not any(TEASED in each.text or "ports" in each.text for each in article.kept)


def test_a_teaser_in_a_row_is_one_though_its_own_title_is_an_entry_of_a_menu():
    titles = [OTHER[11:-4].replace("Ten", ten) for ten in ("Ten", "Five", "Nine", "Two", "Six")]
    titles[1] = "Ferries"
    row = "".join(
        f"<div><a href=/{n}>{title}</a><p>{TEASED} It rained {n} days.</p></div>"
        for n, title in enumerate(titles)
    )
    article = newsparse.parse(f"<title>Ferry closes</title><main>{LONG}<div>{row}</div></main>")
    assert not any(TEASED in each.text for each in article.kept)


def test_the_titles_of_a_list_of_teasers_are_no_subheadings():
    titles = (
        "Media and mayors agree: the buses have no witness",
        "Surprise! Report says Malta has the highest rate of ferries",
        "Kurt Vella throws his mayor under the bus in Gozo",
    )
    items = "".join(
        f"<li><h2><a href=/{n}>{title}</a></h2><div>25 November 2026</div><p>{n} {TEASED}</p></li>"
        for n, title in enumerate(titles * 4)
    )
    own = f"<div><h1>Ferry closes</h1>{(VOTE + COST) * 3}</div>"
    article = newsparse.parse(f"<title>Ferry closes</title><main>{own}<ul>{items}</ul></main>")
    assert article.subheadings == ()


def test_one_long_text_among_three_teasers_keeps_none_of_them():
    cards = [TEASER.replace("Ten", ten) for ten in ("Ten", "Five", "Nine")]
    cards[0] = cards[0].replace(TEASED, " ".join([TEASED] * 5))
    article = newsparse.parse(f"<main>{LONG}<section>{''.join(cards)}</section></main>")
    assert not any("harbours" in each.text or "ports" in each.text for each in article.kept)


def test_a_card_is_small_though_the_article_is_short():
    card = f"<div class=related><h4>{OTHER}</h4><p>{TEASED} It rained for days.</p></div>"
    article = newsparse.parse(f"<article><h1>Ferry closes</h1>{COST}{card}{COST}</article>")
    assert not any(TEASED in each.text for each in article.kept)


@pytest.mark.parametrize(("names", "is_note"), [("author-bio", True), ("c7", False)])
def test_a_note_on_the_author_above_the_text_is_told_by_its_names(names, is_note):
    note = (
        "Mara Silva has covered ports and shipping for the paper since 2014. Before that she was a "
        "correspondent in Rome and wrote a book on the ferries of the islands."
    )
    texts = "".join(f"<div class=b><p>{each}</p></div>" for each in LINES.split("\n\n"))
    article = newsparse.parse(
        '<meta name=author content="Mara Silva"><main><article><div><h1>Ferry closes</h1></div>'
        f"<div class={names}><p>{note}</p></div>{texts}</article></main>"
    )
    assert (note in [each.text for each in article.removed if each.role == "biography"]) == is_note


def test_a_page_whose_cards_hold_more_than_its_only_paragraph_keeps_that():
    text = "The harbour board said on Monday that all is well."
    cards = "".join(
        f"<li><article><h3><a href=/{n}>A day in the port number {n}</a></h3>"
        "<p>Life asks of us hope and the courage to wait for the best that is still to come, and"
        " never to lose heart on the way to it.</p>"
        "</article></li>"
        for n in range(3)
    )
    page = (
        "<title>Who loves | The Courier</title><main><h1>Who loves</h1>"
        f"<div><div><span>{text}</span></div></div><h2>You may like</h2><ul>{cards}</ul></main>"
    )
    assert [block.text for block in newsparse.parse(page).sections[0].blocks] == [text]


def test_a_page_of_hardly_any_text_does_not_make_its_promos_text():
    page = (
        "<article><h1>Rain closes the port</h1><p>The port was closed after heavy rain.</p>"
        "<aside class=promo-box><p>Our boots keep you dry, says the man who sells them</p></aside>"
        "<p>Ships were told to wait at sea until the water had fallen.</p></article>"
    )
    (promo,) = newsparse.parse(page).removed
    assert promo.text.startswith("Our boots")
