"""HTML to blocks: text, places and what the markup says, whatever tree it comes from."""

import pickle
import subprocess
import sys

import pytest
from bs4 import BeautifulSoup

import newsparse
from newsparse import Evidence
from newsparse.labelling.deciding.candidates import deck_candidates, subheading_candidates
from newsparse.labelling.deciding.stages import first_view
from newsparse.labelling.naming.details import told
from newsparse.labelling.observing.company import see_company
from newsparse.labelling.observing.looks import look_at
from newsparse.labelling.observing.places import see_places
from newsparse.labelling.observing.runs import stems
from newsparse.labelling.weights import load_weights
from newsparse.lexicons.compiling import compile_phrases
from newsparse.reading.naming import families
from newsparse.reading.soup import read_soup, read_with_html_parser

try:
    from newsparse.reading.html import read_html
except ImportError:  # the tests hold for what reads HTML then
    read_html = read_with_html_parser

LINE = (
    "The port was closed on Monday after heavy rain had flooded its northern quay, as it had in"
    " May, the port said."
)
"""A line of more than a hundred characters that ends a sentence."""
READERS = [
    pytest.param(read_html, id="turbohtml"),
    pytest.param(read_with_html_parser, id="html.parser"),
    pytest.param(lambda html: read_soup(BeautifulSoup(html, "html.parser")), id="soup"),
]

PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><title>Storm closes the port | The Courier</title>
<meta property="og:title" content="Storm closes the port of Valletta">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
"headline": "Storm closes the port of Valletta"}]}</script>
<script>var text = "<p>not this</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article>
<p class="kicker">Weather</p>
<h1>Storm closes the port of Valletta</h1>
<p class="standfirst">Two cranes are broken, and ships have to wait at sea.</p>
<p class="byline">By Ann Lee</p>
<div class="article-body">
<p>The port of Valletta was <b>closed</b> on Monday &amp; Tuesday after a storm
had broken two of its three cranes, officials said.</p>
<figure><img src="a.jpg"><figcaption>The port at dawn on Monday.
<div class="credit">J. Doe</div></figcaption></figure>
<p>Ships were told to wait at sea until the wind had fallen, the harbour master said.</p>
<div class="ad-slot">Advertisement</div>
<h2>What comes next</h2>
<p>The third crane is to be looked at on Thursday, when the wind should have fallen.</p>
<ul><li>Ferries to Gozo run again.</li><li>The fish market stays closed until Friday.</li></ul>
<blockquote><p>We had no warning at all, and nobody could have done more.</p></blockquote>
<table><tbody><tr><th>Year</th><th>Storms</th></tr>
<tr><td>2024</td><td>3</td></tr></tbody></table>
<p>The harbour was last closed in 2019, after a ship had run into the outer wall.</p>
</div>
<div class="related"><h3>Read more</h3><ul><li><a href="/1">Ten ports to see</a></li></ul></div>
</article>
<footer><p>© The Courier 2026</p></footer>
</body></html>
"""


def texts(read, html):
    return [block.text for block in read(html).blocks]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>one <b>two</b>three</p>", ["one twothree"]),
        ("<p>a\n  b&nbsp;c</p><p> </p>", ["a b c"]),
        ("<p>one<br>two</p>", ["one\ntwo"]),
        ("<p>one<br> <br/>two<br><br><br>three</p>", ["one", "two", "three"]),
        ("<div>one<p>two</p>three</div>", ["one", "two", "three"]),
        ("<p>a&amp;b &#x141;</p>", ["a&b Ł"]),
        ("<p>kept</p><script>x</script><template>t</template><noscript>n</noscript>", ["kept"]),
        ("<p>a<!-- no --> b</p>", ["a b"]),
        ("<pre>a\n  b</pre>", ["a\n  b"]),
        ("<p>one <span style='display: none'>two</span></p>", ["one"]),
        (
            "<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は<ruby>海<rt>うみ</ruby>へ</p>",
            ["港は海へ"],
        ),
        ("<p>a<iframe src='x'></iframe>b</p>", ["a", "b"]),
        (f"<p>{LINE}<br>{LINE}</p>", [LINE, LINE]),
        ("<p>one<br><b>two</b> <br>three</p>", ["one\ntwo", "three"]),
        ("<p><b>one:</b><br>two</p><p><b>one<br>two</b></p>", ["one:\ntwo", "one\ntwo"]),
        (f"<p>{LINE[:-1]}<br>{LINE}</p>", [f"{LINE[:-1]}\n{LINE}"]),
        ("<p>Ann <b>Lee</b><span>Reporter</span></p>", ["Ann Lee Reporter"]),
        ("<p><a>12 May 2026</a><span><i>News</i></span></p>", ["12 May 2026 News"]),
        (
            "<p><i>Mac</i>Donald, i<b>Phone</b>, H<sub>2</sub><b>o</b></p>",
            ["MacDonald, iPhone, H2o"],
        ),
        ("<nav><ul><li><a>one</a><li><b>two</b></ul></nav><p>x</p>", ["one two", "x"]),
        ("<nav><a>one</a><p>two</p><script>no</script></nav>", ["one", "two"]),
        (f"<nav><a>one</a><p>{3 * LINE}</p></nav>", ["one", 3 * LINE]),
        ("<p><time>9:41 AM</time><a href=/x>Storm</a></p>", ["9:41 AM Storm"]),
        ("<p>Published<time>26 Nov</time>, by Jo</p>", ["Published 26 Nov, by Jo"]),
        ("<p><time>10:12</time>配信</p>", ["10:12配信"]),
    ],
)
def test_text_of_blocks(read, html, expected):
    assert texts(read, html) == expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>\u200bStorm&shy; closes \u2060the port\ufeff.\u200d</p>", "Storm closes the port."),
        ("<p>Die Grund\u00adgebühr</p>", "Die Grund\u00adgebühr"),
        ("<p>می\u200cخواهم</p>", "می\u200cخواهم"),
        ("<p>ដើម្បី\u200bធ្វើ</p>", "ដើម្បី\u200bធ្វើ"),
        ("<p>🏃\u200d♀️ runs</p>", "🏃\u200d♀️ runs"),
    ],
)
@pytest.mark.parametrize("read", READERS)
def test_characters_that_nobody_sees_stay_only_within_words(read, html, expected):
    assert texts(read, html) == [expected]


@pytest.mark.parametrize("read", READERS)
def test_a_paragraph_of_nothing_to_be_seen_is_none(read):
    assert not read("<p>\u200b</p><p>&shy;</p><p>\ufeff </p>").blocks


def test_places_and_spans_hold_with_what_nobody_sees():
    html = '<p>Die <b>\u200bGebühr&shy;</b> steigt im <a href="https://example.org/">Februar\ufeff</a>.</p>'
    (block,) = newsparse.parse(html).sections[0].blocks
    assert html[block.source.start : block.source.end] == html
    assert [block.text[s.start : s.end] for s in block.spans] == ["Gebühr", "Februar"]


def test_html_has_places_in_the_text():
    html = "<div>a\r\n<p>one &amp; <i>two</i></p><p>three</p><p>four</p></div>tail"
    sources = [html[block.start : block.end] for block in read_html(html).blocks]
    assert sources[1] == "<p>one &amp; <i>two</i></p>"
    assert sources[2] == "<p>three</p>"
    assert sources[4] == "tail"


def test_what_is_skipped_inside_a_block_does_not_end_it():
    html = "<p>one<script>'</p>'</script> two<!-- </p> --> three</p><p>four</p>"
    sources = [html[block.start : block.end] for block in read_html(html).blocks]
    if read_html is not read_with_html_parser:  # which does not say where elements end
        assert sources[0].endswith("three</p>")
    assert sources[1] == "<p>four</p>"


def test_pythons_parser_finds_the_same_places():
    places = [
        [(b.text, b.start, b.end) for b in r(PAGE).blocks]
        for r in (read_html, read_with_html_parser)
    ]
    assert places[0] == places[1]


def test_a_table_of_data_is_one_block_and_a_layout_is_none():
    data, layout = (
        read_html(
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>"
        ).blocks,
        read_html(
            f"<table><tr><td>Menu</td><td><p>{'Long text. ' * 60}</p></td></tr></table>"
        ).blocks,
    )
    assert [block.cells for block in data] == [(("a", "b"), ("1", ""))]
    assert [block.cells for block in layout] == [(), ()]


def test_a_table_whose_cell_holds_many_short_paragraphs_is_a_layout():
    line = "<p>The port was closed on Monday, as it was in May, for {} hours.</p>"
    links = 9 * "<a href=/1>Ten ports to see</a><br><br>"
    cells = f"<td>{links}</td><td>{''.join(map(line.format, range(9)))}</td><td>Rain</td>"
    page = f"<table><tr><td><b>News</b></td></tr><tr>{cells}</tr></table>"
    texts = [block.text for block in read_html(page).blocks]
    assert sum(text.startswith("The port") for text in texts) == 9


def test_an_article_of_a_page():
    article = newsparse.parse(PAGE)
    assert article.kicker == "Weather"
    assert article.headline == "Storm closes the port of Valletta"
    assert article.deck == "Two cranes are broken, and ships have to wait at sea."
    assert article.byline == "By Ann Lee"
    kinds = [[block.kind for block in section.blocks] for section in article.sections]
    assert article.subheadings == ("What comes next",)
    assert kinds == [
        ["paragraph", "figure", "paragraph"],
        ["paragraph", "list", "quote", "table", "paragraph"],
    ]
    figure = article.sections[0].blocks[1]
    assert (figure.caption, figure.credit) == ("The port at dawn on Monday.", "J. Doe")
    texts = [block.text for block in article.sections[0].blocks if block.text]
    assert "\n\n".join(texts) == article.sections[0].text
    assert article.sections[1].blocks[3].rows == (("Year", "Storms"), ("2024", "3"))
    roles = {removed.text: str(removed.role) for removed in article.removed}
    assert roles["Advertisement"] == "advertisement"
    assert roles["Read more"] == "related"
    assert roles["Home News"] == "navigation"


def test_a_caption_of_paragraphs_is_a_caption():
    wrapped = PAGE.replace(
        "<figcaption>The port at dawn on Monday.",
        "<figcaption><div><p>The port at dawn on Monday, when the wind had fallen and the first"
        " of the ships that had waited at sea came in.</p></div>",
    )
    figure = newsparse.parse(wrapped).sections[0].blocks[1]
    assert figure.caption.startswith("The port at dawn on Monday, when the wind had fallen")


def test_what_is_called_a_caption_is_no_text_in_a_frame_of_another_name_either():
    caption = "The port was evacuated on Monday evening."
    text = "".join(f"<p>{LINE} That was on day {n} of the storm.</p>" for n in range(4))
    frame = f'<div class="instory"><img src="a.jpg"><p class="instory_caption">{caption}</p></div>'
    article = newsparse.parse(f"<h1>Rain closes the port</h1><div>{frame}{text}</div>")
    assert [str(each.role) for each in article.removed] == ["caption"]
    assert caption not in article.text


def test_a_bold_line_at_the_end_heads_nothing():
    text = "".join(f"<p>{LINE} That was on day {n} of the storm.</p>" for n in range(4))
    heading = "<p><strong>What comes next</strong></p>"
    article = newsparse.parse(
        f"<h1>Rain closes port</h1><div>{text}{heading}{text}<p><strong>Ann Lee</strong></p></div>"
    )
    assert article.subheadings == ("What comes next",)


@pytest.mark.parametrize(
    "heading",
    [
        "<b>W</b><b>hat it</b><b> means</b>",
        "<b>What</b> <b>it</b>\n<b>means</b>",
        "<i>What</i> <i>it</i> <i>means</i>",
    ],
)
def test_a_line_that_is_bold_or_italic_in_pieces_is_so_as_a_whole(heading):
    [block] = read_html(f"<p>{heading}</p>").blocks
    assert max(block.markup.strong, block.markup.italic) == 1
    assert block.text == "What it means"


def test_two_links_side_by_side_are_two():
    [block] = read_html("<p><a href=/a>What it</a> <a href=/b>means</a></p>").blocks
    assert block.markup.linked < 1


@pytest.mark.parametrize("sign", ["* * *", "___", "◇", "★★★★★", "."])
def test_what_parts_texts_is_no_text(sign):
    text = "".join(f"<p>{LINE} That was on day {n} of the storm.</p>" for n in range(3))
    article = newsparse.parse(f"<h1>Rain</h1><div>{text}<p>{sign}</p>{text}</div>")
    assert sign not in {each.text for each in article.kept}
    assert [str(each.role) for each in article.removed if each.text == sign] == ["separator"]


def test_a_text_in_the_style_of_a_frame_is_no_embed():
    text = "".join(f"<p>{LINE} That was on day {n} of the storm.</p>" for n in range(5))
    article = newsparse.parse(f'<h1>Rain</h1><div class="embed-responsive">{text}</div>')
    assert {block.kind for section in article.sections for block in section.blocks} == {"paragraph"}


@pytest.mark.parametrize("read", READERS)
def test_metadata_that_is_escaped_twice_is_read(read):
    data = '{"@type": "NewsArticle", "headline": "M&amp;A &#8211; us", "articleSection": "A&amp;B"}'
    page = read(
        f'<script type="application/ld+json">{data}</script>'
        '<meta property="og:site_name" content="Rain &amp;amp; Co.">'
        '<link rel="canonical" href="https://example.org/?a=1&amp;copy=2"><p>x</p>'
    )
    assert page.facts.headlines == ("M&A – us",)
    assert page.facts.metadata.desks == ("A&B",)
    assert page.facts.metadata.site_names == ("Rain & Co.",)
    assert page.facts.metadata.urls == ("https://example.org/?a=1&copy=2",)


CREDITED = (
    "<figure><figcaption>Two cranes.<span class=photo-credit>Ann Lee</span> (left)</figcaption>"
)


@pytest.mark.parametrize("read", READERS)
def test_a_credit_within_a_caption_is_a_block(read):
    assert texts(read, CREDITED) == ["Two cranes.", "Ann Lee", "(left)"]
    outside = CREDITED.replace("figcaption", "p")
    assert texts(read, outside) == ["Two cranes. Ann Lee (left)"]
    after = "<figure><figcaption>x</figcaption></figure><p>a <i class=credit>b</i></p>"
    assert texts(read, after) == ["x", "a b"]


def test_names_of_noise_mean_nothing_round_most_of_the_text():
    page = PAGE.replace('class="article-body"', 'class="paywall media-wrapper"')
    assert newsparse.parse(page).subheadings == ("What comes next",)
    assert len(newsparse.parse(page).sections[1].blocks) == 5


def test_a_line_that_sums_up_a_letter_is_no_deck():
    deck = '<p class="standfirst">Two cranes are broken, and ships have to wait at sea.</p>'
    said = "All that matters in the port, each morning in your letter."
    box = f"<p class='subtitle'>{said}</p>"
    letter = PAGE.replace(deck, f"<div class='newsletter'>{box}</div>")
    assert newsparse.parse(PAGE.replace(deck, box)).deck == said
    assert said in [removed.text for removed in newsparse.parse(letter).removed]


DECK = '<p class="standfirst">Two cranes are broken, and ships have to wait at sea.</p>'


@pytest.mark.parametrize(
    ("line", "is_deck"),
    [
        ("Home, Glossary of the sea, Ferries and their ports", False),
        ("Nobody had asked for the cranes, and now they lie in the water.", True),
    ],
)
def test_a_line_of_nothing_but_links_is_a_deck_only_as_a_sentence(line, is_deck):
    links = "".join(f"<a href=/{n}>{word} </a>" for n, word in enumerate(line.split()))
    page = PAGE.replace(DECK, f"<p class=c1>{links}</p>")
    assert newsparse.parse(page).deck == (line if is_deck else None)


@pytest.mark.parametrize(("names", "is_deck"), [("c2", False), ("subtitle", True)])
def test_what_stands_in_an_authors_box_is_a_deck_only_if_it_is_called_one(names, is_deck):
    note = "She has written on ports since 2009, and is known for her lists of ferries."
    inner = f"<div class={names}><p class={names}>{note}</p></div>"
    box = f'<div class="author item-author">{inner}</div>'
    text = (
        "<p>The port of Valletta was closed on Monday after a storm broke two cranes.</p>"
        "<p>Ships were told to wait at sea until the wind had fallen, the harbour master said.</p>"
    )
    article = newsparse.parse(
        f"<main><h1>Storm closes the port</h1>{box}<div>Updated on 12 May 2026</div>"
        f"<div class=body>{text * 4}</div></main>"
    )
    assert article.deck == (note if is_deck else None)


def test_a_line_of_date_and_source_is_no_deck():
    line = '<div class="date-source">12 May 2026 14:05 Source: The Courier Editor: Ann Lee</div>'
    page = PAGE.replace(
        '<p class="standfirst">Two cranes are broken, and ships have to wait at sea.</p>', line
    )
    article = newsparse.parse(page)
    assert article.deck is None
    assert article.headline == "Storm closes the port of Valletta"


def test_text_follows_a_deck():
    head = "<title>Rain closes the port</title><body><h1>Rain closes the port</h1>"
    lead = "The port of Valletta was closed on Monday after a storm had broken two of its cranes."
    one = newsparse.parse(f"{head}<p>{lead}</p></body>")
    assert (one.deck, one.lead) == (None, lead)
    three = newsparse.parse(
        f"{head}<p>{lead}</p><p>Ships wait at sea.</p><p>Nobody was hurt.</p></body>"
    )
    assert three.sections[0].blocks


def test_a_label_of_related_articles_with_a_link_is_a_promo():
    promo = 'READ ALSO: <a href="/2">The ten oldest bridges of the valley</a>'
    page = PAGE.replace("Ships were told", f"{promo}</p><p>Ships were told")
    [removed] = [r for r in newsparse.parse(page).removed if r.text.startswith("READ ALSO")]
    assert (removed.role, removed.confidence) == ("related", 0.9)


def test_names_that_say_how_an_element_looks_say_nothing_of_what_it_is():
    utilities = "text-secondary has-sidebar md:hidden col-right-margin d-none"
    assert families("text-secondary has-sidebar md:hidden") == ()
    assert families(utilities) == ("sidebar", "hidden")
    assert families("text-body p-summary") == ("article", "deck")
    assert (families("__next"), families("next")) == ((), ("related",))


@pytest.mark.parametrize("name", ["elementor-element-9ad80f1", "css-1ad8r0m", "sc-1u4ad0y-0"])
def test_the_parts_of_a_name_that_a_machine_made_say_nothing(name):
    assert families(name) == ()
    assert families(f"{name} related") == ("related",)
    assert families("ad300x250 ad1") == ("advertisement",)


def test_a_pair_of_words_can_say_nothing_though_one_of_them_would():
    assert families("field field--label-hidden hide-on-print no-sidebar overflow-hidden") == ()
    assert families("label hidden sidebar") == ("tags", "sidebar", "hidden")


def test_the_topics_that_wordpress_names_on_a_post_say_nothing_of_the_element():
    post = "post-7 post type-post status-publish hentry category-comments tag-newsletter tag-ads"
    assert families(f"story-body {post}") == ("article", "post")
    assert families(post) == ("post",)


def test_the_words_of_grids_and_component_systems_say_nothing():
    assert families("col-md-push-3 pull-right") == ()
    assert families("cmp-text") == ()
    assert families("pull-quote") == ("quote",)


def test_names_of_many_languages_are_known():
    known = {
        "ara-baslik": "subheading",
        "alcim": "deck",
        "lees-ook": "related",
        "tanggal": "timestamp",
    }
    assert {names: families(names) for names in known} == {k: (v,) for k, v in known.items()}


def test_the_id_of_a_heading_does_not_say_what_it_is():
    """Pages give headings their own words as id, for links to them."""
    blocks = read_html("<h2 id='comments-and-trends'>Comments and trends</h2>").blocks
    (box,) = [block.markup.box for block in blocks if block.markup]
    assert (box.names, box.families) == ("comments-and-trends", ())
    blocks = read_html("<div id='comments'>Comments and trends</div>").blocks
    assert [block.markup.families for block in blocks if block.markup] == [("comments",)]


def test_the_part_of_the_text_that_a_block_stands_in():
    text = "".join(
        f"<p>{n} ships lay in the harbour on Monday, said the master.</p>" for n in "1234"
    )
    page, weights = read_html(f"<h1>Ships</h1>{text}"), load_weights("html")
    view = first_view(page, look_at(page, compile_phrases(None)), weights.prose)
    headline, *paragraphs = see_places(view)["part"]
    assert headline == "0-5%"
    assert paragraphs == ["10-15%", "35-40%", "60-65%", "85-90%"]


def test_what_the_next_paragraph_says_again_is_seen():
    deck = "<p>Cranes fell into the harbour</p><p>Two cranes fell into the harbour on Monday.</p>"
    page = read_html(f"<h1>Storm closes the port</h1>{deck}")
    weights = load_weights("html")
    view = first_view(page, look_at(page, compile_phrases(None)), weights.prose)
    [seen] = see_company(view._replace(headline=0), [False, False, True], [1])
    assert (seen.restated, seen.restates) == ("80% and more", "none")


def test_words_of_scripts_with_short_ones_are_compared_by_their_beginnings():
    assert stems("크레인 두 대 바다로") & stems("크레인이 바다에 빠졌다") == {"크레", "바다"}


def test_vowels_that_are_marks_on_a_letter_part_no_word():
    assert stems("समुद्र में तूफान") == {"समुद्", "तूफान"}
    page = read_html("<p>बंदरगाह बंद रहा</p>")
    assert look_at(page, compile_phrases(None)).looks[0].shape.endswith(" word")
    assert stems("The port was shut") & stems("Ports were shut") == {"shut"}


@pytest.mark.parametrize("text", ["بندرگاہ پیر کو بند رہی۔", "နေ့လယ်တွင် ပိတ်ထားသည်။", "बंदरगाह बंद रहा।"])
def test_sentences_end_in_the_signs_of_their_scripts(text):
    [look] = look_at(read_html(f"<p>{text}</p>"), compile_phrases(None)).looks
    assert look.shape.endswith(" sentence")


def test_code_between_paragraphs_is_part_of_the_article():
    page = PAGE.replace("<h2>What", "<pre>close --port valletta\n  --wait</pre><h2>What")
    kinds = [block.kind for block in newsparse.parse(page).sections[0].blocks]
    assert "code" in kinds


def test_a_title_below_the_headline_hides_no_deck():
    deck = "Two cranes are broken, and ships have to wait at sea."
    html = f"<h1>Storm</h1><p>Cranes</p><p>By Ann Lee</p><p>{deck}</p><p>{LINE}</p><p>{LINE}</p>"
    page = read_html(html)
    weights = load_weights("html")
    view = first_view(page, look_at(page, compile_phrases(None)), weights.prose)
    body = [False, True, False, False, True, True]
    chosen = deck_candidates(view._replace(headline=0), body)
    assert deck in [page.blocks[i].text for i in chosen]


def test_a_caption_heads_no_section():
    figure = "<figure><img src=a.jpg><figcaption>A crane</figcaption></figure><h2>What next</h2>"
    page = read_html(f"<h1>Storm closes the port</h1><p>{LINE}</p>{figure}<p>{LINE}</p>")
    weights = load_weights("html")
    view = first_view(page, look_at(page, compile_phrases(None)), weights.prose)
    chosen = subheading_candidates(view._replace(headline=0), [False, *4 * [True]])
    assert [page.blocks[i].text for i in chosen if page.blocks[i].text != LINE] == ["What next"]


def test_a_link_to_another_article_set_as_the_deck_is_is_none():
    decks = "<h2 class=sub>{}</h2><h2 class=sub><a href=/x>Ten ports to see this summer</a></h2>"
    deck = "Two cranes are broken, and ships have to wait at sea."
    page = f"<h1>Storm closes the port</h1>{decks.format(deck)}{3 * f'<p>{LINE}</p>'}"
    assert newsparse.parse(page).deck == deck


def test_a_paragraph_with_a_dateline_is_no_deck():
    report = f"VALLETTA, May 4 (Reuters) - {LINE}"
    description = f'<meta name="description" content="{report}">'
    page = f"{description}<h1>Storm closes the port</h1><p>{report}</p>{3 * f'<p>{LINE}</p>'}"
    article = newsparse.parse(page)
    assert (article.deck, article.sections[0].blocks[0].text) == (None, report)


def test_a_quote_says_whose_it_is():
    quote = "<p>We had no warning at all, and nobody could have done more.</p>"
    page = PAGE.replace(quote, f"{quote}<footer><cite>Jo Roe</cite>, harbour master</footer>")
    quotes = [b for s in newsparse.parse(page).sections for b in s.blocks if b.kind == "quote"]
    assert [q.text.split("\n")[-1] for q in quotes] == ["Jo Roe, harbour master"]


@pytest.mark.parametrize("read", READERS)
def test_a_post_in_a_list_of_posts_is_no_item(read):
    post = "<article><h3>Power cuts</h3><p>16:42</p><p>Homes have lost power.</p></article>"
    blocks = read(f"<ol><li>{post}</li><li>{post}</li></ol><ul><li>One</li></ul>").blocks
    assert [b.markup.box.place for b in blocks] == [*6 * [""], "item"]


def test_a_deck_ends_where_something_else_begins():
    date = '<span class="date">12 May 2026</span>'
    page = PAGE.replace("</h1>", f"</h1><div>Storm, Malta</div>{date}<div>Ports and ships</div>")
    assert "\n" not in (newsparse.parse(page).deck or "")


def test_a_deck_does_not_go_on_in_the_lines_of_the_head():
    lines = "<p class='c4'>Two cranes are broken</p><p class='c4'>12 May 2026, 14:05</p>"
    article = newsparse.parse(f"<h1>Storm closes the port</h1>{lines}{3 * f'<p>{LINE}</p>'}")
    assert article.deck == "Two cranes are broken"
    assert article.published is not None
    assert article.published.isoformat() == "2026-05-12T14:05:00"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Ann Lee, science editor", "byline"),
        ("<em>Von Max Ott</em>", "byline"),
        ("12 May 2026", "timestamp"),
        ("By Monday all of the ships had left the port.", "paragraph"),
        ("In 2026 the port was closed on 12 days.", "paragraph"),
    ],
)
def test_bylines_and_dates_below_the_headline_are_told_from_paragraphs_set_alike(line, role):
    text = "".join(f"<p>{LINE} That was day {n}.</p>" for n in range(3))
    page = f"<h1>Storm closes the port</h1><p>{line}</p>{text}"
    assert str(newsparse.parse(page).coverage()[1].role) == role


@pytest.mark.parametrize("read", READERS)
def test_microdata_of_meta_elements_is_read(read):
    page = read(
        '<meta itemprop="headline" content="Storm closes the port">'
        '<meta itemprop="description" content="Two cranes are broken."><p>Text</p>'
    )
    assert page.facts.titles == ("Storm closes the port",)
    assert page.facts.descriptions == ("Two cranes are broken.",)


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("tag", ["span", "li", "time", "meta"])
def test_microdata_beside_the_text_is_read(read, tag):
    stamp = "2026-05-12T10:30:00+02:00"
    page = read(f'<div><{tag} itemprop="datePublished" content="{stamp}">May 12</{tag}></div>')
    assert page.facts.metadata.published == (stamp,)


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("html", "names"),
    [
        ('<div><span class="kicker">After the storm</span></div>', "kicker"),
        (
            '<div><i class="icon"></i> <em class="k"><b class="t">After the storm</b></em></div>',
            "k t",
        ),
        ('<div><span class="kicker">After</span> the storm</div>', ""),
        ('<div>After <span class="kicker">the storm</span></div>', ""),
        ("<div><span>After the storm</span></div>", ""),
        ('<span class="kicker">After the storm<p>Rain</p></span>', ""),
    ],
)
def test_names_of_inline_elements_that_hold_a_whole_block(read, html, names):
    block = read(html).blocks[0]
    assert (block.text, block.markup.inner) == ("After the storm", names)


@pytest.mark.parametrize("read", READERS)
def test_signs_of_named_elements_are_no_text(read):
    page = read('<a class="card" href="/1"><div>Rain</div></a><p><b class="x">Port</b> open</p>')
    assert [(b.text, b.markup.marked) for b in page.blocks] == [
        ("Rain", "\1Rain"),
        ("Port open", "\3Port\4 open"),
    ]


@pytest.mark.parametrize("read", READERS)
def test_what_stands_in_a_heading_is_one(read):
    [block] = read("<h3><div>What comes next</div></h3>").blocks
    assert block.markup.box.element == "h3"


def test_a_subheading_in_a_box_of_its_own_has_the_level_of_the_heading():
    page = PAGE.replace("<h2>What comes next</h2>", "<h3><div>What comes next</div></h3>")
    section = newsparse.parse(page).sections[1]
    assert (section.heading, section.level) == ("What comes next", 3)


def test_a_teaser_that_is_all_link_is_known_by_the_names_round_it():
    link = "<a href=/x><h3>Explosion in the Gulf: ten ships are lost</h3></a>"
    teaser = f"<p>It is to be sold.</p><div class=teaser-box><div class=teaser>{link}</div></div>"
    page = PAGE.replace("<ul><li>Ferries", f"{teaser}<ul><li>Ferries")
    article = newsparse.parse(page)
    assert [section.heading for section in article.sections] == [None, "What comes next"]
    removed = next(r for r in article.removed if r.text.startswith("Explosion"))
    assert removed.element.endswith("div.teaser-box > div.teaser > h3")
    assert any(term.name == "names_noise" and term.weight < 0 for term in removed.evidence)


def test_a_heading_stays_with_the_text_of_its_box():
    box = "<div class=factbox><h4>Cranes</h4><p>{}</p></div>"
    text = "The port has had three of them since 1998, when the last of the old ones was sold."
    page = PAGE.replace("<blockquote>", box.format(text) + "<blockquote>")
    kept = [each.text for each in newsparse.parse(page).kept]
    assert ("Cranes" in kept, text in kept) == (True, True)


def test_a_menu_is_one_removed_block():
    removed = newsparse.parse(PAGE).removed[0]
    assert (removed.text, str(removed.role)) == ("Home News", "navigation")
    assert PAGE[removed.source.start : removed.source.end].startswith("<nav>")
    assert PAGE[removed.source.start : removed.source.end].endswith("</nav>")


def without_places(value):
    if isinstance(value, dict):
        return {k: without_places(v) for k, v in value.items() if k != "source"}
    return [without_places(v) for v in value] if isinstance(value, list) else value


def test_a_soup_gives_the_same_article_and_stays_as_it_was():
    soup = BeautifulSoup(PAGE, "html.parser")
    before = str(soup)
    article = newsparse.parse(soup)
    assert without_places(article.to_dict()) == without_places(newsparse.parse(PAGE).to_dict())
    assert str(soup) == before
    assert pickle.loads(pickle.dumps(article)) == article


def test_every_block_leads_back_to_its_tag():
    soup = BeautifulSoup(PAGE, "html.parser")
    for block in newsparse.parse(soup).coverage():
        tag = newsparse.find_tag(soup, block.source)
        words = " ".join(tag.get_text(" ").split())
        assert block.text.split()[0] in words


def test_a_fragment_without_a_body_is_weighed_as_one_that_has_it():
    html = f"<h1>Rain closes the port</h1><p>{LINE}</p><p>It rained on.</p><p>{LINE} So it did.</p>"
    soup = newsparse.parse(BeautifulSoup(html, "html.parser"))
    page = newsparse.parse(f"<html><body>{html}</body></html>")
    assert [(b.text, b.confidence) for b in soup.kept] == [
        (b.text, b.confidence) for b in page.kept
    ]


def test_a_tag_of_a_soup_can_be_parsed():
    body = BeautifulSoup(PAGE, "html.parser").find(class_="article-body")
    article = newsparse.parse(body)
    assert article.lead is not None
    assert article.lead.startswith("The port of Valletta")


def test_a_soup_whose_classes_are_strings():
    soup = BeautifulSoup(PAGE, "html.parser", multi_valued_attributes=None)
    assert newsparse.parse(soup).deck == newsparse.parse(PAGE).deck


def test_the_headline_is_not_the_title_with_the_sites_name():
    page = (
        "<title>Rain in May | Site</title><h2>Other</h2><p>It rained all day in May, she said.</p>"
    )
    assert newsparse.parse(page).headline != "Rain in May | Site"


def test_articles_of_json_ld_in_any_shape():
    for data in (
        '[{"@type": ["NewsArticle"], "headline": "Rain"}]',
        '{"@graph": [{"@type": "Person"}, {"@type": "BlogPosting", "headline": "Rain"}]}',
        '{"@type": "WebPage", "mainEntity": {"@type": "Article", "headline": "Rain"}}',
    ):
        page = f'<script type="application/ld+json">{data}</script><p>x</p>'
        assert read_html(page).facts.headlines == ("Rain",)


@pytest.mark.parametrize("data", ["", "{", '{"@type": 1}', "[" * 10_000, '{"a":' * 10_000, "null"])
def test_broken_json_ld_is_passed_over(data):
    page = f'<script type="application/ld+json">{data}</script><p>text</p>'
    assert [block.text for block in read_html(page).blocks] == ["text"]


@pytest.mark.parametrize(
    "html",
    [
        "<html>",
        "<p>" * 20_000 + "x",
        "<div>" * 50_000 + "text",
        '<span class="a">' * 50_000 + "text",
        "<section><div>" * 10_000 + "word " * 100_000,
        "<p>\0\ud800</p>",
        "<frameset><frame src=a></frameset>",
        "<table>" * 500 + "x",
        "<table><tr><td colspan=9007199254740991>x</table>",
        "<ul>" + "<li>item" * 5_000,
        "<p>" + "word " * 200_000,
        "<a><div><p>x</a>y<table>z<tr>w",
        "<p>cut <b off",
    ],
)
def test_hostile_pages_give_an_article(html):
    newsparse.parse(html)
    newsparse.parse(html.encode("utf-8", "replace"))


def test_importing_newsparse_imports_no_parser_and_not_the_engine():
    heavy = {"bs4", "turbohtml", "cattrs", "email", "regex", "newsparse.engine"}
    heavy |= {"newsparse.labelling", "newsparse.fields", "newsparse.building"}
    code = f"import sys, newsparse; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_without_turbohtml_pages_are_read_by_pythons_parser():
    code = (
        "import sys; sys.modules['turbohtml'] = None; import newsparse;"
        "print(newsparse.parse(sys.stdin.read()).headline)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=PAGE, capture_output=True, text=True, check=True
    )
    assert done.stdout == "Storm closes the port of Valletta\n"


def test_what_older_soups_put_into_void_elements_is_read():
    soup = BeautifulSoup("", "html.parser")
    for parent, child in (("br", "one"), ("meta", "two"), ("img", "three")):
        tag = soup.new_tag(parent)
        tag.string = child
        soup.append(tag)
    words = " ".join(block.text for block in read_soup(soup).blocks)
    assert words == "onetwothree"


def test_a_pull_quote_that_repeats_the_text_is_removed():
    quote = "Nobody could have done more than we did"
    page = PAGE.replace("officials said.", f"officials said. “{quote}”, they added.").replace(
        "We had no warning at all, and nobody could have done more.", f"»{quote}.«"
    )
    article = newsparse.parse(page)
    assert {str(r.role) for r in article.removed if quote in r.text} == {"repeat"}
    assert not any(block.kind == "quote" for s in article.sections for block in s.blocks)


def test_evidence_is_told_in_the_blocks_own_words():
    page = (
        f"<h1>Rain closes the port</h1>{4 * '<p>The port was closed on Monday, they said.</p>'}"
        '<div class="promo-box"><p><a href="/1">Ten ports to see</a> and more</p></div>'
        "<p>Read also: all about the weather and the ports of the islands.</p>"
    )
    values = [e.value for block in newsparse.parse(page).coverage() for e in block.evidence]
    assert "related near “promo-box”" in values
    assert "related label “read also”" in values


def test_evidence_of_links_has_their_share():
    (block,) = read_html("<p><a href=/1>Rain</a> was it</p>").blocks
    (term,) = told((Evidence("links", "40-69%", -1.0),), block, None)
    assert term == Evidence("links", "40-69% (0.36)", -1.0)


def test_a_date_a_sign_or_a_phrase_is_no_kicker_whatever_its_names_say():
    page = PAGE.replace(">Weather<", ">@<")
    for text, kicker in (
        ("Harbours", "Harbours"),
        ("July 29, 2026", None),
        ("/", None),
        ("Share article", None),
    ):
        assert newsparse.parse(page.replace("@", text)).kicker == kicker, text


def test_the_colours_of_code_are_no_seams():
    code = (
        "<pre><span class='n'>icu</span>.<span class='n'>Collator</span>.<i>of</i>(<b>1</b>)</pre>"
    )
    article = newsparse.parse(PAGE.replace("</h2>", f"</h2>{code}", 1))
    assert [b.text for s in article.sections for b in s.blocks if b.kind == "code"] == [
        "icu.Collator.of(1)"
    ]
