"""The article's circumstances: authors, dates, language, addresses."""

import json
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.blocks import Facts, Metadata
from newsparse.fields.authors import listed_names, printed_names
from newsparse.fields.credits import parted
from newsparse.fields.dates import date_of_url, first_date, read_date, read_stamp
from newsparse.fields.headline import unseen_headline
from newsparse.lexicons.compiling import compile_phrases

PHRASES = compile_phrases(None)
BODY = """\
<p>BEIRUT, Lebanon — The port was closed on Monday after heavy rain had flooded its quay.</p>
<p>Ships were told to wait at sea until the water had fallen, the port said.</p>
"""


def page(metadata="", head="", body=BODY, attributes=""):
    return (
        f"<!DOCTYPE html><html {attributes}><head>{metadata}</head><body><article>"
        f"<h1>Rain closes the port</h1>{head}{body}</article></body></html>"
    )


def json_ld(**fields):
    node = {"@type": "NewsArticle", "headline": "Rain closes the port", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("2026-03-12", date(2026, 3, 12)),
        ("2026-03-12T14:05", datetime(2026, 3, 12, 14, 5)),  # noqa: DTZ001 - it says no zone
        ("2026-03-12T14:05:00Z", datetime(2026, 3, 12, 14, 5, tzinfo=UTC)),
        ("2026-03-12 14:05:00 +0100", datetime(2026, 3, 12, 13, 5, tzinfo=UTC)),
        ("2026-03-12T14:05:00.123Z[UTC]", datetime(2026, 3, 12, 14, 5, 0, 123000, UTC)),
        ("Thu, 12 Mar 2026 14:05:00 GMT", datetime(2026, 3, 12, 14, 5, tzinfo=UTC)),
        ("1773324300", datetime(2026, 3, 12, 14, 5, tzinfo=UTC)),
        ("1773324300000", datetime(2026, 3, 12, 14, 5, tzinfo=UTC)),
        ("12.03.2026", date(2026, 3, 12)),
        ("0001-01-01T00:00:00", None),
        ("soon", None),
        ("", None),
    ],
)
def test_stamps_of_metadata(stamp, expected):
    assert read_stamp(stamp) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12. März 2026, 14:05 Uhr", "2026-03-12T14:05:00"),
        ("Max Ott, 12. Mai 2026", "2026-05-12"),
        ("2026年3月12日", "2026-03-12"),
        ("2026年3月12日 午後2時05分", "2026-03-12T14:05:00"),
        ("2026. 3. 12. 오후 2:05", "2026-03-12T14:05:00"),
        ("12 марта 2026", "2026-03-12"),
        ("Published March 12, 2026 at 2:05 p.m.", "2026-03-12T14:05:00"),
        ("Mar 12, 2026", "2026-03-12"),
        ("12 de marzo de 2026", "2026-03-12"),
        ("le 12 mars 2026 à 14h05", "2026-03-12T14:05:00"),
        ("2026. március 12. 14:05", "2026-03-12T14:05:00"),
        ("12 Μαρτίου 2026", "2026-03-12"),
        ("12 مارس 2026", "2026-03-12"),
        ("12/03/2026", "2026-03-12"),
        ("31.12.2026", "2026-12-31"),
        ("Ports MARCH 12, 2026Updated: APRIL 02, 2027", "2026-03-12"),
        ("Thu 12 Mar 2026 14.05 GMT", "2026-03-12T14:05:00+00:00"),
        ("12. März 2026, 14.05 Uhr (MEZ)", "2026-03-12T14:05:00"),
        ("12. März 2026, 14:05 MEZ", "2026-03-12T14:05:00+01:00"),
        ("12. mars 2026 kl. 14.05", "2026-03-12T14:05:00"),
        ("March 12, 2026 2:05 p.m. EST", "2026-03-12T14:05:00-05:00"),
        ("12 March 2026, 14:05 (UTC+5:30)", "2026-03-12T14:05:00+05:30"),
        ("12 March 2026, 14:05-15:30", "2026-03-12T14:05:00"),
        ("12 March 2026, 14:05 GMT+30", "2026-03-12T14:05:00"),
        ("Version 2.30 of 12 March 2026", "2026-03-12"),
        ("The 12 of 2026", None),
        ("May 2026", None),
        ("2026 m. gegužės 12 d., 14:05", "2026-05-12T14:05:00"),
        ("2026. gada 12. maijā", "2026-05-12"),
        ("12. maja 2026", "2026-05-12"),
        ("2026ko maiatzaren 12a", "2026-05-12"),
        ("12 مئی 2026", "2026-05-12"),
    ],
)
def test_dates_that_readers_see(text, expected):
    found = read_date(text, PHRASES)
    assert (found and found.isoformat()) == expected


@pytest.mark.parametrize(
    ("language", "words", "month"),
    [("pl-PL", "listopada", 11), ("hr", "listopada", 10), ("pl", "lipca", 7), ("hr", "lipnja", 6)],
)
def test_a_months_name_means_what_it_does_in_the_pages_language(language, words, month):
    article = newsparse.parse(
        f"<html lang={language}><article><h1>Storm closes the port of Valletta</h1>"
        f"<p class=date>12 {words} 2026</p><p>The port of Valletta was closed on Monday after a "
        "storm broke two cranes.</p><p>Ships were told to wait at sea until the wind had fallen."
    )
    assert article.published.isoformat() == f"2026-{month:02}-12"


@pytest.mark.parametrize(
    ("lines", "published", "modified"),
    [
        (["Published 12 May 2026, last updated 14 May 2026"], 12, 14),
        (["Mis à jour le 14 mai 2026", "Publié le 12 mai 2026"], 12, 14),
        (["Mis à jour le 14 mai 2026 à 19h45 - Publié le 12 mai 2026 à 8h05"], 12, 14),
        (["Aktualizacja: 14.05.2026 19:45 Publikacja: 12.05.2026 19:05"], 12, 14),
        (["Zaktualizowano 14 maja 2026"], 14, 14),
        (["最終更新 2026年5月14日", "公開 2026年5月12日"], 12, 14),
        (["Last update:", "14 May 2026", "Published:", "12 May 2026"], 12, 14),
        (["Aktualisiert", "14. Mai 2026"], 14, 14),
        (["12 May 2026"], 12, None),
    ],
)
def test_the_date_of_the_last_change_is_told_from_that_of_publication(lines, published, modified):
    dates = "".join(f"<p class=date>{line}</p>" for line in lines)
    article = newsparse.parse(
        f"<article><h1>Storm closes the port of Valletta</h1>{dates}<p>The port of Valletta was "
        "closed on Monday after a storm broke two cranes.</p><p>Ships were told to wait at sea "
        "until the wind had fallen, the harbour master said.</p></article>"
    )
    days = [day and day.isoformat()[:10] for day in (article.published, article.modified)]
    assert days == [f"2026-05-{published}", modified and f"2026-05-{modified}"]


def test_a_button_in_a_byline_is_no_author():
    article = newsparse.parse(
        "<article><h1>Storm closes the port of Valletta</h1><div class=byline-block>"
        "<button>Share</button><button>Save</button><div class=byline>Ann Lee</div></div>"
        "<p>The port of Valletta was closed on Monday after a storm broke two cranes.</p>"
        "<p>Ships were told to wait at sea until the wind had fallen.</p></article>"
    )
    assert article.authors == ("Ann Lee",)


def test_american_dates_begin_with_the_month():
    assert read_date("03/12/2026", PHRASES, month_first=True) == date(2026, 3, 12)
    stamp = datetime(2026, 3, 12, 19, 38)  # noqa: DTZ001
    assert read_date("03/12/2026 7:38 PM | 3 minute read", PHRASES) == stamp


@pytest.mark.parametrize(
    ("language", "teaser", "month"),
    [("en", "01/31/2026", 12), ("en", "31/01/2026", 3), ("en-US", "", 12), ("en", "", 3)],
)
def test_a_pages_other_dates_and_its_language_say_what_figures_begin_with(language, teaser, month):
    head, foot = '<p class="date">12/03/2026</p>', f'<p class="date">{teaser}</p>'
    html = page(head=head, body=BODY + foot, attributes=f'lang="{language}"')
    assert newsparse.parse(html).published == date(2026, month, 15 - month)


def test_a_day_gets_the_time_of_another_stamp_of_it():
    stamps = ["2026-03-12", "2026-03-11T10:00", "2026-03-12T14:05"]
    assert first_date(stamps) == datetime(2026, 3, 12, 14, 5)  # noqa: DTZ001


def test_the_date_of_an_address():
    assert date_of_url("https://example.org/news/2026/03/12/rain") == date(2026, 3, 12)
    assert date_of_url("https://example.org/2026/33/12") is None


@given(st.text())
def test_no_text_breaks_the_readers_of_fields(text):
    read_stamp(text)
    read_date(text, PHRASES)
    date_of_url(text)
    assert all([*listed_names([text], PHRASES), *printed_names(text, PHRASES)])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("Von Ann Lee und Jo Roe", ("Ann Lee", "Jo Roe")),
        ("By ANN LEE, Jo Roe & Max Ott", ("ANN LEE", "Jo Roe", "Max Ott")),
        ("By Ann Lee, Science Editor", ("Ann Lee",)),
        ("Ann Lee | 12 March 2026", ("Ann Lee",)),
        ("By Ann Lee March 12, 2026", ("Ann Lee",)),
        ("Par Anne van der Lee (avec AFP)", ("Anne van der Lee",)),
        ("Von dpa", ()),
        ("By", ()),
        ("By 98 Buck Social", ("98 Buck Social",)),
        ("By 3i Ports", ("3i Ports",)),
        ("by harbourfan", ("harbourfan",)),
        ("Dec. 19, 2026 · Ann Lee", ()),
        ("By Ann Lee, Jo Roe, and Max Ott", ("Ann Lee", "Jo Roe", "Max Ott")),
        ("Von Ann Lee und Jo Roe, Husum", ("Ann Lee", "Jo Roe")),
        ("By Ann Lee & Jo Roe, Reuters", ("Ann Lee", "Jo Roe")),
        ("By Ann Lee Staff Writer", ("Ann Lee",)),
        ("By Ann Lee Special to the Courier", ("Ann Lee",)),
        ("By Ann Lee for the Courier", ("Ann Lee",)),
        ("Text: Ann Lee Fotos: Max Ott", ("Ann Lee",)),
        ("By Monday the port was open", ()),
        ("By Courier Staff", ("Courier Staff",)),
        ("김하늘 기자 sky@example.org", ("김하늘",)),
        ("Deur Jan van der Merwe", ("Jan van der Merwe",)),
        ("Imeandikwa na Juma Ali", ("Juma Ali",)),
        ("（記者　山田花子）", ("山田花子",)),
        ("山田花子記者", ("山田花子",)),
        ("By * Ann Lee0", ("Ann Lee",)),
        ("+ AFP, Manila", ("AFP",)),
    ],
)
def test_names_of_bylines(text, names):
    assert printed_names(text, PHRASES) == names


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Ann Lee", ("Ann Lee",)),
        ({"@type": "Person", "name": "Ann Lee"}, ("Ann Lee",)),
        ([{"name": "Ann Lee"}, {"name": "Jo Roe"}], ("Ann Lee", "Jo Roe")),
        ("Ann Lee, Jo Roe and Max Ott", ("Ann Lee", "Jo Roe", "Max Ott")),
        ("Ann Lee, Ph.D.", ("Ann Lee",)),
        ("Ann &amp; Jo", ("Ann", "Jo")),
        ("By Ann Lee", ("Ann Lee",)),
        ("https://example.org/ann", ()),
        ("ann@example.org", ()),
        (["dpa"], ("dpa",)),
    ],
)
def test_authors_of_metadata(author, names):
    assert newsparse.parse(page(json_ld(author=author))).authors == names


def test_authors_by_reference():
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "Rain", "author": {"@id": "#ann"}},
            {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
        ]
    }
    script = f'<script type="application/ld+json">{json.dumps(graph)}</script>'
    assert newsparse.parse(page(script)).authors == ("Ann Lee",)


def test_metadata_wins_over_the_byline_unless_it_names_only_the_site():
    byline = '<p class="byline">By Ann Lee</p>'
    person = newsparse.parse(page(json_ld(author="Jo Roe"), byline))
    assert (person.authors, person.byline) == (("Jo Roe",), "By Ann Lee")
    assert newsparse.Origin("authors", "metadata") in person.origins
    publisher = {"@type": "Organization", "name": "The Courier"}
    site = newsparse.parse(page(json_ld(author=publisher, publisher=publisher), byline))
    assert site.authors == ("Ann Lee",)
    assert newsparse.Origin("authors", "text") in site.origins


def test_metadata_names_the_people_without_the_site_and_organizations_whole():
    site = '<meta property="og:site_name" content="The Courier">'
    people = newsparse.parse(page(site + json_ld(author="Ann Lee and Jo Roe, The Courier")))
    assert people.authors == ("Ann Lee", "Jo Roe")
    office = {"@type": "Organization", "name": "Office of Ports and Tides"}
    assert newsparse.parse(page(site + json_ld(author=office))).authors == (office["name"],)


def test_many_words_and_many_authors_in_a_field_take_no_long_time():
    assert printed_names("By Ann Lee " + "and the Courier " * 20_000, PHRASES)[0] == "Ann Lee"
    assert listed_names(["Ann Lee " * 20_000], PHRASES) == ()
    links = "".join(f'<a rel="author" href="/{n}">Ann {n}</a> ' for n in range(20_000))
    assert newsparse.parse(page(body=f"<p>{links}</p>{BODY}")).headline


@pytest.mark.parametrize("sign", "x(A[")
def test_one_long_word_in_a_field_takes_no_long_time(sign):
    word = sign * 20_000
    script = json_ld(author=word, datePublished=word)
    assert newsparse.parse(page(script, body=f"<p>{word} {BODY}")).authors == ()


def test_a_byline_of_two_blocks():
    head = '<div class="byline"><p>By</p><p class="author-name">Ann Lee</p></div>'
    for metadata in ("", json_ld(author="Ann Lee")):
        article = newsparse.parse(page(metadata, head=head))
        assert (article.byline, article.authors) == ("By Ann Lee", ("Ann Lee",))


def test_the_fields_of_a_page():
    metadata = (
        json_ld(
            datePublished="2026-03-12T14:05:00+01:00",
            dateModified="2026-03-13",
            articleSection="Ports",
            isAccessibleForFree=False,
            keywords="rain, ports",
        )
        + '<link rel="canonical" href="/rain"><meta property="og:site_name" content="The Courier">'
        + '<meta property="og:image" content="/rain.jpg">'
    )
    figure = "<figure><img src=a.jpg><figcaption>The port at dawn.</figcaption></figure>"
    article = newsparse.parse(
        page(metadata, figure, attributes='lang="en_gb"'), url="https://example.org/news/1"
    )
    hour = timezone(timedelta(hours=1))
    assert article.published == datetime(2026, 3, 12, 14, 5, tzinfo=hour)
    assert article.modified == date(2026, 3, 13)
    assert article.language == "en-GB"
    assert article.url == "https://example.org/rain"
    assert article.site_name == "The Courier"
    assert article.desk == "Ports"
    assert article.keywords == ("rain", "ports")
    assert article.free_to_read is False
    assert article.dateline == "BEIRUT, Lebanon"
    assert article.lead_image is not None
    assert article.lead_image.url == "https://example.org/rain.jpg"
    assert newsparse.Article.from_dict(article.to_dict()) == article


@pytest.mark.parametrize(
    ("shown", "caption", "credit"),
    [
        (
            "Two cranes lie in the water. Photo: Ann Lee/AP",
            "Two cranes lie in the water.",
            "Ann Lee/AP",
        ),
        ("Two cranes (Foto: dpa)", "Two cranes", "dpa"),
        (
            "Two cranes lie in the water. (Maria Vella)",
            "Two cranes lie in the water.",
            "Maria Vella",
        ),
        ("Two cranes. Photo by Ann Lee /AP", "Two cranes.", "Ann Lee /AP"),
        ("Two cranes. Getty Images/Ann Lee", "Two cranes.", "Getty Images/Ann Lee"),
        ("Two cranes. Bild © Ann Lee (hr)", "Two cranes.", "Ann Lee (hr)"),
        ("Two cranes lie in the water – © Ann Lee", "Two cranes lie in the water", "Ann Lee"),
        ("倒れたクレーン（Ｃ）共同通信社", "倒れたクレーン", "共同通信社"),
        ("Getty Images\nTwo cranes in the water", "Two cranes in the water", "Getty Images"),
        ("Image credits: The Courier", "", "The Courier"),
        ("Foto: Bild: SN/APA/ANN LEE", "", "SN/APA/ANN LEE"),
        ("Foto:", "Foto:", None),
        ("The harbour master (left) said: nobody was hurt.",) * 2 + (None,),
        ("Photo shows the cranes (right) at dawn.",) * 2 + (None,),
    ],
)
def test_the_credit_of_a_picture_is_parted_from_its_caption(shown, caption, credit):
    assert parted([(shown, False)], PHRASES) == (caption, credit)


@pytest.mark.parametrize(
    ("shown", "credit"),
    [
        ("Two cranes. <span class=credit>Ann Lee</span>/<i>AP</i>", "Ann Lee / AP"),
        ("Two cranes.<strong class=author>Ann Lee</strong>", "Ann Lee"),
        ("Two cranes.<p class=credit>Foto:</p><p class=credit>Ann Lee</p>", "Ann Lee"),
        ("Two cranes. <small>(Foto: Ann Lee)</small>", "Ann Lee"),
    ],
)
def test_the_credit_of_the_lead_image(shown, credit):
    figure = f"<figure><img src=a.jpg><figcaption>{shown}</figcaption></figure>"
    metadata = '<meta property="og:image" content="https://example.org/a.jpg">'
    image = newsparse.parse(page(metadata, figure)).lead_image
    assert image == newsparse.Image("https://example.org/a.jpg", "Two cranes.", credit)


def test_many_labels_and_brackets_below_a_picture_take_no_long_time():
    for shown in (100_000 * "Foto: ", 100_000 * "(", 100_000 * "Foto:\n/", 100_000 * "a. B"):
        parted([(shown, True), (shown, False)], PHRASES)


def test_a_caption_and_a_credit_side_by_side_are_one_pictures():
    metadata = '<meta property="og:image" content="https://example.org/a.jpg">'
    below = "<div><p class=caption>Two cranes</p><p>Image: Ann Lee</p></div>"
    article = newsparse.parse(page(metadata, below))
    assert article.lead_image == newsparse.Image(
        "https://example.org/a.jpg", "Two cranes", "Ann Lee"
    )


def test_a_teasers_title_is_no_caption_of_the_lead_image():
    metadata = '<meta property="og:image" content="https://example.org/a.jpg">'
    teaser = '<div class="media"><h2>Ten ports to see</h2></div>'
    caption = "<figure><figcaption>Two cranes. Photo: Ann Lee</figcaption></figure>"
    article = newsparse.parse(page(metadata, teaser + caption))
    assert article.lead_image is not None
    assert article.lead_image.caption == "Two cranes."


def test_a_bullet_is_no_part_of_a_byline():
    text = BODY.replace("<p>", "").replace("</p>", "\n")
    article = newsparse.parse_text(f"Rain closes the port\n\n* By Ann Lee\n* Share\n\n{text}")
    assert (article.byline, article.authors) == ("By Ann Lee", ("Ann Lee",))


def test_who_took_the_picture_did_not_write_the_article():
    figure = "<figure><figcaption>Two cranes. <i class=author>Max Ott</i></figcaption></figure>"
    assert newsparse.parse(page("", f"{figure}<p>12 May 2026</p>")).authors == ()


def test_a_person_whom_the_article_is_about_did_not_write_it():
    head = "<header><p>12 May 2026</p><p>5 min read</p><p>Ann Lee</p></header>"
    about = "<p>Nobody was to blame, said the mayor, Ann Lee, on the evening of the storm.</p>"
    assert newsparse.parse(page("", head, 4 * BODY)).authors == ("Ann Lee",)
    assert newsparse.parse(page("", head, 4 * BODY + about)).authors == ()


def test_a_sentence_on_the_author_is_no_byline():
    about = "Our port editor has lived at sea for ten long years and knows all of its harbours."
    head = f"<div class=byline>{about}</div><div>Jo Roe</div>"
    article = newsparse.parse(page('<meta name="author" content="Ann Lee">', head))
    assert (article.byline, article.authors) == (None, ("Ann Lee",))


@pytest.mark.parametrize(("author", "byline"), [("The Courier", "Mohlomi Sello"), ("Jo Roe", None)])
def test_a_name_above_the_text_signs_where_the_site_alone_does(author, byline):
    site = '<meta property="og:site_name" content="The Courier">'
    metadata = f'<meta name="author" content="{author}">{site}'
    article = newsparse.parse(page(metadata, "<p><strong>Mohlomi Sello</strong></p>"))
    assert article.byline == byline
    assert article.authors == (byline or author,)


def test_an_authors_name_at_the_end_is_the_byline_and_no_paragraph():
    metadata = '<meta name="author" content="Nadja Podbregar">'
    article = newsparse.parse(page(metadata, body=f"{BODY}<p>- Nadja Podbregar</p>"))
    assert article.byline == "- Nadja Podbregar"
    assert "Podbregar" not in article.text


def test_an_author_who_asks_the_questions_stays_in_the_interview():
    turn = "<p>Ann Lee</p><p>How did the port manage after that storm, and who paid for it?</p>"
    article = newsparse.parse(
        page('<meta name="author" content="Ann Lee">', body=3 * (turn + BODY))
    )
    assert [each.text for each in article.kept].count("Ann Lee") == 3


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("LONDON —", "LONDON"),
        ("AUBURN, Wash. --", "AUBURN, Wash."),
        ("Chemnitz.", "Chemnitz"),
        ("Berlin (dpa) -", "Berlin"),
        ("The port was closed.", None),
        ("What it means", None),
    ],
)
@pytest.mark.parametrize("form", ["<p>{}</p>", "{}\n\n"])
def test_a_dateline_in_a_line_of_its_own(line, place, form):
    closed = "The port was closed on Monday after heavy rain had flooded its northern quay."
    waited = "Ships were told to wait at sea until the water had fallen, the port said."
    body = "".join(map(form.format, (line, closed, waited)))
    head = "<h1>Ferry closes</h1>" if form.startswith("<") else "Ferry closes\n\n"
    article = newsparse.parse(f"{head}{body}")
    assert article.dateline == place
    assert (line in [each.text for each in article.removed if each.role == "dateline"]) == bool(
        place
    )


def test_a_by_without_a_name_is_no_byline():
    metadata = '<meta name="author" content="Ann Lee">'
    article = newsparse.parse(page(metadata, "<p>By</p><p>12 May 2026</p>"))
    assert (article.byline, article.authors) == (None, ("Ann Lee",))


@pytest.mark.parametrize(
    ("begins", "place"),
    [
        ("BEIRUT, Lebanon — The", "BEIRUT, Lebanon"),
        ("COLUMBIA, S.C. (AP) — The", "COLUMBIA, S.C."),
        ("PUTRAJAYA, Nov 22 — The", "PUTRAJAYA"),
        ("Berlin (dpa) - Der", "Berlin"),
        ("LONDON, March 4 (Reuters) - The", "LONDON"),
        ("London, 4 March, (Reuters) - The", "London"),
        ("BOSTON, March 4, 2026 /PRNewswire/ -- The", "BOSTON"),
        ("Madrid, 4 de mar (EFE).- El", "Madrid"),
        ("Wien, 14. Dezember 2021 – Der", "Wien"),
        ("Bern, 17.08.2007 - Der", "Bern"),
        ("London/Teheran - Der", "London/Teheran"),
        ("New York, NY – The", "New York, NY"),
        ("The port — closed", None),
        ("Valletta - The", None),
        ("Motorsport-Magazin.com - Der", None),
        ("Ferries, buses and trains – the", None),
    ],
)
def test_datelines(begins, place):
    text = f"<p>{begins} port was closed on Monday after heavy rain had flooded its quay.</p>"
    assert newsparse.parse(page(body=text + BODY)).dateline == place


def test_addresses_that_are_none_of_the_web_are_passed_over():
    image = '<meta property="og:image" content="a.jpg">'
    metadata = f'<link rel="canonical" href="javascript:alert(1)">{image}'
    article = newsparse.parse(page(metadata))
    assert (article.url, article.lead_image) == (None, None)


def test_the_date_by_the_headline_and_not_a_teasers():
    teaser = "<aside><h3>Read more</h3><p>Ten ports to see</p><p>1 January 2020</p></aside>"
    article = newsparse.parse(page(head='<p class="date">12 March 2026</p>', body=BODY + teaser))
    assert article.published == date(2026, 3, 12)
    assert newsparse.Origin("published", "text") in article.origins


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("<div class=meta>ByAnn McLee</div>", ("Ann McLee",)),
        ("<div>Ann Lee | 12 May 2026</div>", ("Ann Lee",)),
        ("<div>Ann Lee<br>4 August 2010</div>", ("Ann Lee",)),
        ("<header><p>12 May 2026</p><p>5 min read</p><p>Ann Lee</p></header>", ("Ann Lee",)),
        ("<div>Written by Ann Lee ⋅ Founder ⋅ Updated May 6, 2025</div>", ("Ann Lee",)),
        ("<nav>12 May 2026</nav><nav>Select Page</nav>", ()),
        ("<div>Publicado el 12 mayo, 2026 por Ana Ruiz</div>", ("Ana Ruiz",)),
    ],
)
def test_authors_near_the_date(head, authors):
    assert newsparse.parse(page(head=head, body=4 * BODY)).authors == authors


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        ("<div><a href='/author/ann-lee/'>Ann Lee</a></div>", ("Ann Lee",)),
        ("<p class=byline>By <a href='/authors/1?x=/'>Ann Lee</a>Science Editor</p>", ("Ann Lee",)),
        (
            "<p class=byline>By <a href='/author/1'>Ann Lee</a> and Jo Roe</p>",
            ("Ann Lee", "Jo Roe"),
        ),
        ("<p class=byline>By Dr. Ann Lee <a href='/author/1'>All her articles</a></p>", None),
        ("<div><a href='/news/ann-lee/'>Ann Lee</a></div>", ()),
        ("<div>In ports: <a rel='nofollow author' href='/ann/'>Ann Lee</a></div>", ("Ann Lee",)),
        ("<div><a href='/author'>Ann Lee</a></div>", ()),
    ],
)
def test_links_to_authors_pages_name_authors(head, authors):
    found = newsparse.parse(page(head=head, body=4 * BODY)).authors
    assert found == authors if authors is not None else "All her articles" not in found


@pytest.mark.parametrize(
    ("titles", "sites", "headline"),
    [
        (("Rain in May | The Courier",), (), "Rain in May"),
        (("Rain - in May - The Courier",), ("The Courier",), "Rain - in May"),
        (("Rain - in May",), ("The Courier",), "Rain - in May"),
        (("The Courier", "Rain in May"), ("The Courier",), "Rain in May"),
        (("The Courier",), ("The Courier",), None),
        ((" | ",), (), " | "),
    ],
)
def test_the_title_of_a_page_without_a_headline(titles, sites, headline):
    facts = Facts(titles=titles, metadata=Metadata(site_names=sites))
    assert unseen_headline(facts, has_text=True) == headline


def test_a_page_that_shows_no_headline_has_its_titles():
    html = f"<title>Rain in May | The Courier</title>{4 * BODY}"
    assert newsparse.parse(html).headline == "Rain in May"
    assert newsparse.parse("<title>Rain in May | The Courier</title>").headline is None


def test_the_metadatas_headline_stays_without_a_text():
    script = json_ld()
    assert newsparse.parse(f"<html><head>{script}</head></html>").headline == "Rain closes the port"


def test_a_date_line_below_the_article_names_its_author():
    site = "<h1><a href='/'>Holm Herald</a></h1><h2>3 November 2026</h2>"
    posted = "<div><span>Posted by Ann Lee</span> at <a href='/p'>2:05 PM</a></div>"
    article = newsparse.parse(page(head=site, body=4 * BODY + posted))
    assert article.authors == ("Ann Lee",)
    comment = f"<div class='comments'>{posted}</div>"
    assert newsparse.parse(page(head="", body=4 * BODY + comment)).authors == ()


def test_the_only_author_that_a_page_names_anywhere():
    below = 4 * BODY + "<aside><h3>Home</h3><a href='/'>Home</a></aside>" * 4
    ann = "<div class='author-name'>Ann Lee</div>"
    assert newsparse.parse(page(body=below + ann)).authors == ("Ann Lee",)
    comment = f"<div class='comments'>{ann}<a href='/author/1'>Ann Lee</a></div>"
    assert newsparse.parse(page(body=below + comment)).authors == ()
    jo = ann.replace("Ann Lee", "Jo Roe")
    assert newsparse.parse(page(body=below + ann + jo)).authors == ()


@pytest.mark.parametrize(("label", "authors"), [("Written by", ("Ann Lee",)), ("Reading time", ())])
def test_cards_for_social_networks_name_authors(label, authors):
    card = f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1"'
    assert newsparse.parse(page(f'{card} content="Ann Lee">')).authors == authors


@pytest.mark.parametrize(
    ("metadata", "head", "published"),
    [
        ('<meta name="w-published-date" content="2026-05-12">', "", date(2026, 5, 12)),
        ('<meta name="published" content="May 12, 2026">', "", date(2026, 5, 12)),
        ('<meta name="published" content="May 12, 2026">', "<p>May 20, 2026", date(2026, 5, 12)),
        ("", "<ul><li>December 24, 2024</li></ul>", date(2024, 12, 24)),
        ("", "<div>10/12/2023 7:38:01 PM</div>", datetime(2023, 10, 12, 19, 38)),  # noqa: DTZ001
    ],
)
def test_dates_in_odd_places(metadata, head, published):
    assert newsparse.parse(page(metadata, head)).published == published


@pytest.mark.parametrize(
    ("shown", "published"),
    [
        ("12 March 2024", date(2024, 3, 12)),  # the site moved in 2026, and its metadata with it
        ("1 May 2026", datetime(2026, 5, 2, 0, 30, tzinfo=UTC)),  # a time zone may make out a day
        ("Updated 4 May 2026", datetime(2026, 5, 2, 0, 30, tzinfo=UTC)),
        ("5.2.2026", datetime(2026, 5, 2, 0, 30, tzinfo=UTC)),  # the month may come first
    ],
)
def test_a_date_line_that_is_days_older_than_the_metadatas_wins(shown, published):
    stamp = '<meta property="article:published_time" content="2026-05-02T00:30:00Z">'
    article = newsparse.parse(page(stamp, f'<p class="date">{shown}</p>'))
    assert article.published == published


@pytest.mark.parametrize(
    ("stamp", "shown", "published"),
    [
        ("03-09-2026", "Published March 9, 2026", date(2026, 3, 9)),
        ("03-09-2026", "Published 3 September 2026", date(2026, 9, 3)),
        ("2026-03-09", "9 March 2026, 14:05", datetime(2026, 3, 9, 14, 5)),  # noqa: DTZ001
        ("2026-03-09", "10 March 2026, 14:05", date(2026, 3, 9)),
    ],
)
def test_a_date_line_tells_what_the_metadata_leaves_open(stamp, shown, published):
    metadata = f'<meta name="published-date" content="{stamp}">'
    article = newsparse.parse(page(metadata, f'<p class="date">{shown}</p>'))
    assert article.published == published


def test_the_date_of_the_last_change_in_words_in_the_metadata():
    article = newsparse.parse(page('<meta name="last-modified" content="May 14, 2026">'))
    assert article.modified == date(2026, 5, 14)


def test_a_caption_does_not_say_when_the_article_was_published():
    picture = "<figure><img><figcaption>A crane on May 4, 2026. Photo: Jo Roe</figcaption></figure>"
    html = page(head=f"{picture}<p>By Ann Lee - Thursday, May 14, 2026</p>")
    assert newsparse.parse(html).published == date(2026, 5, 14)


def test_a_trail_of_links_by_the_date_is_no_author():
    trail = "<div class=trail><a href=/>Home Page</a> <a href=/w>World Affairs</a></div>"
    assert newsparse.parse(page(head=f"{trail}<p>12 May 2026</p>")).authors == ()


def test_names_that_no_space_parts_from_titles():
    byline = '<p class="byline"><a>Kari Nordby</a><span>Journalist</span></p>'
    assert newsparse.parse(page(head=byline)).authors == ("Kari Nordby",)


def test_the_date_below_the_headline_comes_before_one_above_it():
    above = '<div class="news"><a href="/a">Ten ports</a></div><div class="date">1 June 2026</div>'
    html = page(head='<p class="date">12 May 2026</p>').replace("<h1>", f"{above}<h1>", 1)
    assert newsparse.parse(html).published == date(2026, 5, 12)


def test_microdata_says_of_what_a_time_is_the_time():
    teaser = '<time datetime="2026-05-01">May 1</time>'
    own = '<time itemprop="datePublished" datetime="2026-05-12">May 12</time>'
    changed = '<time itemprop="dateModified" datetime="2026-05-14">May 14</time>'
    article = newsparse.parse(page(body=f"<p>{teaser} {own} {changed}</p>"))
    assert (article.published, article.modified) == (date(2026, 5, 12), date(2026, 5, 14))


def test_the_only_date_of_a_page_is_the_articles():
    below = BODY + "<aside><h3>Home</h3><a href='/'>Home</a></aside>" * 3
    dated = f"{below}<div class='date'>12 May 2026</div>"
    assert newsparse.parse(page(body=dated)).published == date(2026, 5, 12)
    two = f"{dated}<div class='date'>13 May 2026</div>"
    assert newsparse.parse(page(body=two)).published is None


def test_a_name_above_a_plain_texts_first_paragraph_is_the_byline():
    text = "Storm closes the port\n\nAnn Lee\n\n{0}\n\n{0}\n\nMax Ott\n\n{0}\n"
    article = newsparse.parse(
        text.format("The port was closed on Monday after heavy rain, it said.")
    )
    assert (article.byline, article.authors) == ("Ann Lee", ("Ann Lee",))
    assert article.sections[0].heading is None


def test_plain_text_has_fields_too():
    article = newsparse.parse(
        "Regen schließt den Hafen\n\n"
        "Von Anna Schmidt und Jonas Roth\n\n12. März 2026, 14:05 Uhr\n\n"
        "Der Hafen wurde am Montag geschlossen, nachdem der Regen den Kai überflutet hatte.\n\n"
        "Die Schiffe warten auf See, bis das Wasser gefallen ist, sagte der Hafenmeister."
    )
    assert article.authors == ("Anna Schmidt", "Jonas Roth")
    assert article.published == datetime(2026, 3, 12, 14, 5)  # noqa: DTZ001
