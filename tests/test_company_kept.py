"""What is kept for the company it stands in: the text of a subheading, the items of a list."""

import newsparse
from newsparse.labelling.deciding.stages import Verdict, first_view, headed
from newsparse.labelling.naming.roles import _sure_of_heading
from newsparse.labelling.observing.looks import look_at
from newsparse.labelling.weights import load_weights, probability
from newsparse.lexicons.compiling import compile_phrases
from newsparse.reading.html import read_html

SENTENCE = "The port of Valletta was closed on Monday after a storm broke two cranes, it was said."
ANSWER = "The harbour master expects that ships will sail again on Friday, if the wind falls."


def test_text_is_kept_for_a_subheading_that_would_head_nothing():
    page = read_html(f"<p>{SENTENCE}</p><h2>When will it open?</h2><p>{ANSWER}</p><p>Soon.</p>")
    view = first_view(page, look_at(page, compile_phrases(None)), load_weights("html").prose)
    paragraph, _, answer, last = range(4)

    def drawn(score, *, is_body=(paragraph,), settled=(), window=range(4)):
        body = {i: Verdict(score, (), ()) for i in window}
        kept = [i in is_body for i in range(4)]
        known = view._replace(settled=dict.fromkeys(settled))
        return {i: v.score > 0 for i, v in headed(known, body, kept, [1], {1}).items()}

    assert drawn(-0.5) == {answer: True}
    assert drawn(-2.0) == {}
    assert drawn(-0.5, settled=[answer]) == {}
    assert drawn(-0.5, is_body=[paragraph, last]) == {}
    assert drawn(-0.5, window=range(2)) == {}


LIST = (
    f"<article><h1>What to pack for the harbour</h1>{f'<p>{SENTENCE}</p>' * 3}<ul>"
    "<li>A rope of twenty metres that floats, for the wall of the old harbour</li>"
    "<li><a href='/lamp'>A lamp</a></li>"
    "<li>Gloves that keep the wind out, for nights in which the storm goes on</li></ul>"
    f"<p>{ANSWER}</p></article>"
    "<ul><li><a href='/a'>World</a></li><li><a href='/b'>Weather</a></li></ul>"
)


def test_a_short_link_in_a_list_of_the_articles_is_an_item():
    article = newsparse.parse(LIST)
    lists = [block for block in article.sections[0].blocks if block.kind == "list"]
    assert [len(block.items) for block in lists] == [3]
    kept = next(each for each in article.kept if each.text == "A lamp")
    assert kept.reason == "is in a list of which other items are the article's"
    assert {each.text for each in article.removed} == {"World", "Weather"}


def test_a_short_link_that_is_a_part_of_an_item_is_none():
    article = newsparse.parse(
        LIST.replace("wall of the old harbour", "wall <p><a href='/r'>Reply</a></p>")
    )
    assert "Reply" in [each.text for each in article.removed]


def test_headings_that_are_buttons_or_short_links_are_subheadings():
    for begin, end in ("<h3><button>", "</button></h3>"), ("<h4><a href='/x'>", "</a></h4>"):
        article = newsparse.parse(
            f"<article><h1>Storm closes the port</h1>{f'<p>{SENTENCE}</p>' * 3}"
            f"{begin}The cranes{end}<p>{ANSWER}</p>"
            f"{begin}The ferries{end}<p>{SENTENCE}</p><p>{ANSWER}</p></article>"
        )
        assert article.subheadings == ("The cranes", "The ferries")


def test_a_heading_that_is_kept_for_its_text_is_no_less_sure_for_its_score():
    assert _sure_of_heading(2.2, 1.0) == probability(2.2)
    assert _sure_of_heading(-2.2, 1.0) == probability(1.0)
    assert _sure_of_heading(-2.2, -1.0) == 0.9


def test_a_caption_without_a_figure_is_one_by_its_own_names():
    def page(caption):
        return (
            f"<article><h1>Storm closes the port</h1>{f'<p>{SENTENCE}</p>' * 3}{caption}"
            f"<p>{ANSWER}</p><p>{SENTENCE}</p></article>"
        )

    text = "Two cranes lie in the water (Photo: Ann Lee)"
    article = newsparse.parse(
        page(f"<div class='wp-caption'><img src=a.jpg><p class='wp-caption-text'>{text}</p></div>")
    )
    figures = [b for b in article.sections[0].blocks if b.kind == "figure"]
    assert [(b.caption, b.credit) for b in figures] == [("Two cranes lie in the water", "Ann Lee")]
    assert text not in article.text
    for other in (
        f"<div class='related'><p class='caption'>{text}</p></div>",
        f"<p class='caption'><a href='/x'>{text}</a></p>",
        f"<h4 class='teaser-caption'>{text}</h4>",
    ):
        article = newsparse.parse(page(other))
        assert not [b for b in article.sections[0].blocks if b.kind == "figure"], other


TABLE = "<table><tr><th>Port</th><th>Ships</th></tr><tr><td>Valletta</td><td>12</td></tr></table>"


def test_a_table_right_below_the_text_is_the_articles_and_no_other():
    def kinds(below):
        text = f"<article><h1>Storm closes the port</h1>{f'<p>{SENTENCE}</p>' * 4}</article>"
        article = newsparse.parse(text.replace("</article>", f"{below}</article>"))
        return [block.kind for section in article.sections for block in section.blocks]

    assert kinds(f"<div class='sidebar'>{TABLE}</div>")[-1] == "table"
    assert kinds(f"<h2>The ports in figures</h2>{TABLE}")[-1] == "table"
    assert "table" not in kinds(f"<p>Advertisement</p><div class='sidebar'>{TABLE}</div>")


def test_questions_that_open_their_answers_are_no_teasers():
    def page(address):
        asked = "Will the port open", "Who pays for the cranes", "Do the ferries sail"
        answers = "".join(
            f"<li><a href='{address}'>{q} after the storm of Monday?</a><div><p>{ANSWER}</p></div>"
            for q in asked
        )
        text = f"<h1>Storm closes the port</h1>{f'<p>{SENTENCE}</p>' * 4}"
        return f"<article>{text}<h2>Questions and answers</h2><ul>{answers}</ul></article>"

    assert newsparse.parse(page("#")).text.count(ANSWER) == 3
    assert newsparse.parse(page("/other")).text.count(ANSWER) == 0


def test_a_list_of_short_links_that_the_text_announces_is_the_articles():
    links = "<ul><li><a href='/a'>A rope</a></li><li><a href='/b'>A lamp</a></li></ul>"

    def kinds(line, below):
        article = newsparse.parse(
            f"<article><h1>What to pack</h1>{f'<p>{SENTENCE}</p>' * 3}<p>{line}</p>{links}{below}"
        )
        return [block.kind for block in article.sections[0].blocks]

    more = f"<p>{ANSWER}</p><p>{SENTENCE}</p>"
    announced = "Nobody should go to the harbour at night without these:"
    assert kinds(announced, more)[4] == "list"
    assert "list" not in kinds("Nobody should go to the harbour at night without these.", more)
    assert "list" not in kinds(announced, "")


def test_what_belongs_to_the_last_of_the_text_is_kept_below_it():
    def kinds(below):
        article = newsparse.parse(
            f"<article><h1>Storm closes the port</h1>{f'<p>{SENTENCE}</p>' * 4}{below}</article>"
        )
        return [block.kind for block in article.sections[0].blocks][4:]

    caption = "<figcaption>Two cranes lie in the water</figcaption>"
    assert kinds(f"<figure><img src=a.jpg>{caption}</figure>") == ["figure"]
    assert kinds(f"<div class=related><figure><img src=a.jpg>{caption}</figure></div>") == []
    quote = "We had no warning at all, and nobody could have done more than we did that night."
    attribution = "<footer>Ann Lee, harbour master</footer>"
    assert kinds(f"<blockquote><p>{quote}</p>{attribution}</blockquote>") == ["quote"]


def test_figures_that_are_no_date_are_not_called_one_and_a_count_is_no_caption():
    count = "<figure><img src=a.jpg><div class='gallery-count'>2</div></figure>"
    article = newsparse.parse(
        f"<article><h1>Storm closes the port</h1>{f'<p>{SENTENCE}</p>' * 3}{count}"
        f"<p>{ANSWER}</p><p>{SENTENCE}</p></article><div>4.9 / 5</div><div>14.05.2026</div>"
    )
    roles = {each.text: str(each.role) for each in article.removed}
    assert roles["14.05.2026"] == "timestamp"
    assert "timestamp" not in {roles["2"], roles["4.9 / 5"]}
    assert "figure" not in {block.kind for block in article.sections[0].blocks}


STORM = (
    "The port of Valletta was closed on Monday after a storm broke two of its three cranes.",
    "Ships were told to wait at sea until the wind had fallen, and eleven of them still lay off.",
    "Nobody was hurt, but the damage will cost the city some two million euros, the mayor told us.",
)
LATER = tuple(each.replace("day", "day evening") for each in STORM)
LEADS_ON = "leads on to the article's text right below it"


def _in_text(
    line: str, *below: str, between: str = "\n\n", seek: str | None = None
) -> newsparse.Kept | newsparse.Removed:
    text = between.join(["Storm closes the port of Valletta", *STORM, line, *below])
    article = newsparse.parse_text(text)
    return next(each for each in article.coverage() if each.text == (seek or line))


def test_a_question_of_a_plain_text_is_kept_above_its_answer():
    asked = "Did you have any warning?"
    answers = ("None at all. The wind came at four, and nobody was on the quay.", "And now?")
    found = _in_text(asked, *answers, "Now we wait.", *LATER)
    assert (found.role, found.reason) == (newsparse.Role.PARAGRAPH, LEADS_ON)
    assert isinstance(_in_text(asked), newsparse.Removed)


def test_a_line_of_a_plain_text_that_announces_the_next_is_kept():
    line = "The structure looks like this:"
    found = _in_text(line, *LATER, between="\n")
    assert (found.role, found.reason) == (newsparse.Role.PARAGRAPH, LEADS_ON)
    item = _in_text("* The plan:", *LATER, between="\n")
    assert (item.role, item.reason) == (newsparse.Role.ITEM, LEADS_ON)


def test_a_question_that_a_phrase_calls_a_promo_is_none_of_the_text():
    promo = _in_text("Read more: Who pays for the cranes?", *LATER)
    assert (type(promo), promo.role) == (newsparse.Removed, newsparse.Role.RELATED)


def test_a_list_that_a_plain_text_announces_is_kept():
    items = ("- two cranes", "- one pier", "- Ferry")
    for announcement in ("The harbour board says that it needs these three things:", "Needed:"):
        for item in items:
            found = _in_text(announcement, "\n".join(items), *LATER, seek=item)
            assert (found.role, found.reason) == (
                newsparse.Role.ITEM,
                "is in a list that the article's text announces",
            )


def test_an_item_of_a_plain_text_that_is_kept_announces_those_below_it():
    items = ("* The plan:", "* two cranes")
    for below in (LATER, ("Read also", *LATER)):
        found = _in_text("\n".join(items), *below, seek=items[1])
        assert (found.role, found.reason) == (
            newsparse.Role.ITEM,
            "is in a list that the article's text announces",
        )


def test_a_list_of_three_between_the_paragraphs_of_a_plain_text_is_kept():
    items = ("- two cranes", "- one pier", "- Ferry")
    for item in items:
        found = _in_text("\n".join(items), *LATER, seek=item)
        assert (found.role, found.reason) == (
            newsparse.Role.ITEM,
            "is in a list between parts of the article's text",
        )


def test_two_lines_with_bullets_between_the_paragraphs_of_a_plain_text_may_be_links():
    links = ("* Storm closes the port", "* Who pays for the cranes")
    assert isinstance(_in_text("\n".join(links), *LATER, seek=links[1]), newsparse.Removed)


def test_a_list_below_what_was_taken_out_of_a_plain_text_is_none_of_it():
    box = ("Read also", "* Storm closes the port\n* Who pays\n* Ten ships wait")
    assert isinstance(_in_text(*box, *LATER, seek="* Who pays"), newsparse.Removed)
