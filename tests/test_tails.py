"""What stands below the element that holds a page's text."""

import newsparse

PARAGRAPHS = [
    f"The council of Marsa voted on Monday to close quay {number} of the old terminal, which has "
    "served the islands for ninety years, and to build a new one in the north of the town."
    for number in (1, 2, 3, 4)
]
TEXT = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
JOIN = "<h3>Join the harbour circle</h3><p>Our members keep this paper in print, and afloat.</p>"


def kept(page):
    article = newsparse.parse(f"<main><h1>Ferry terminal closes</h1>{page}</main>")
    return [block.text for section in article.sections for block in section.blocks]


def test_what_stands_below_the_element_of_the_text_is_no_part_of_it():
    page = f"<main><h1>Ferry terminal closes</h1><div>{TEXT}</div><section>{JOIN}</section></main>"
    article = newsparse.parse(page)
    assert article.subheadings == ()
    assert [block.text for block in article.sections[0].blocks] == PARAGRAPHS
    title = next(each for each in article.removed if each.text.startswith("Join"))
    assert title.reason == "stands below the element that holds the article's text"


def test_the_text_goes_on_in_an_element_that_is_made_alike():
    last = "A ferry will run from March, and the buses will wait for it, the mayor said."
    page = f"<div class='text part-1'>{TEXT}</div><div class='text part-2'><p>{last}</p></div>"
    assert kept(page) == [*PARAGRAPHS, last]


def test_what_is_long_is_text_wherever_it_stands():
    more = [
        f"Shopkeepers on {street} street fear for their trade and have asked the mayor for a delay "
        "until the end of the summer season, when fewer people come to the islands for the day."
        for street in ("Harbour", "Church", "Mill")
    ]
    page = f"<div>{TEXT}</div><section>{''.join(f'<p>{each}</p>' for each in more)}</section>"
    assert kept(page) == [*PARAGRAPHS, *more]


def test_a_page_without_an_element_for_its_text_has_no_tail():
    last = "A ferry will run from March, and the buses will wait for it, the mayor said."
    assert kept(f"{TEXT}<div><p>{last}</p></div>") == [*PARAGRAPHS, last]


def test_a_list_is_no_element_of_the_text():
    items = "".join(f"<li>{each}</li>" for each in PARAGRAPHS)
    last = "Passengers will be taken by bus to the new quay from March, the mayor said."
    page = f"<div class=list><ul>{items}</ul></div><p>{last}</p>"
    assert kept(page)[-1] == last


def test_a_correction_below_the_text_is_kept_as_a_note():
    note = "Correction: an earlier version of this article gave a wrong number of quays."
    page = f"<div>{TEXT}</div><footer class=x><p>{note}</p></footer>"
    assert kept(page) == [*PARAGRAPHS, note]
