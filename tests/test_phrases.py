"""Phrases: how they are compared, and that every lexicon is sound."""

import pytest
from attrs import fields

import newsparse
from newsparse.lexicons.compiling import compile_phrases
from newsparse.lexicons.credited import credit_in
from newsparse.lexicons.dated import date_share
from newsparse.lexicons.folding import fold
from newsparse.lexicons.loading import languages, load

PHRASES = compile_phrases(None)


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "— ADVERTISEMENT —",
        "[Advertisement]",
        "Advertisement:",
        "* advertisement *",
        "ＡＤＶＥＲＴＩＳＥＭＥＮＴ",
        "ADVERTISEMENT ADVERTISEMENT",
        "Anzeige",
        "Publicité",
        "広告",
        "إعلان",
        "Реклама",
        "விளம்பரம்" if "ta" in languages() else "विज्ञापन",
    ],
)
def test_decoration_case_and_width_do_not_matter(line):
    match = PHRASES.find(line)
    assert match is not None
    assert (match.field, match.form, match.sure) == ("advertisement", "line", True)


@pytest.mark.parametrize(
    ("line", "field", "form"),
    [
        ("READ MORE: Ten ports to see", "related", "label"),
        ("Lesen Sie auch: Zehn Häfen", "related", "label"),
        ("À lire aussi – Dix ports", "related", "label"),
        ("0 Kommentare", "comments", "line"),
        ("By Ann Lee", "byline", "signed"),
        ("Von Max Ott und Jan van der Berg, 12. Mai 2026", "byline", "signed"),
        ("By: Ann Lee, science editor", "byline", "signed"),
        ("by ann lee", "byline", "start"),
        ("With Scratch you will find meals for busy days", "byline", "start"),
        ("By the Valletta Newsroom, with wires", "byline", "start"),
        ("김하늘 기자", "byline", "start"),
        ("김하늘 기자 sky@example.org", "byline", "start"),
        ("Foto: Jana Ohlendorf", "caption", "signed"),
        ("Correction: the vote was on Monday", "note", "start"),
    ],
)
def test_labels_and_beginnings(line, field, form):
    match = PHRASES.find(line)
    assert match is not None
    assert (match.field, match.form) == (field, form)


@pytest.mark.parametrize(
    "line",
    [
        f"The latest figures show that ships wait {'long and ' * 9}longer for a free berth.",
        "A: In a word, no.",  # "A+" is a button, but one letter labels nothing
        "The atlas is a must read for sailors.",
        "Es war eine Anzeige gegen unbekannt.",
        "전직 기자 구속",
        "She asked him to share this article of faith.",
        "By then it was too late.",
        "Von da an ging alles sehr schnell.",
        "Por eso no hubo acuerdo entre las partes.",
        "",
        "—",
        "12345",
    ],
)
def test_a_phrase_inside_a_sentence_is_none(line):
    assert PHRASES.find(line) is None


@pytest.mark.parametrize(
    ("text", "settles"),
    [
        ("ABOUT THE AUTHOR:", True),
        ("Sign up for our daily newsletter to get the best stories in your inbox.", True),
        ("Follow us on Facebook and never miss a story", True),
        ("Support independent journalism. Donate today.", True),
        ("Tags: harbour, walls, ferries", True),
        ("What do you think this is, some kind of play?", False),
        ("© 2026 The Orr Gazette", True),
        ("Copyright 2026 The Orr Gazette. All rights reserved.", True),
        ("Copyright Maria Vella/Copyright 2026 The Orr Gazette. All rights reserved.", False),
        ("Sign up for a course in woodwork at the town hall.", False),
        ("© Maria Vella", False),
        ("Start your day with a bowl of oats, the doctor said.", False),
    ],
)
def test_two_phrases_of_a_sites_own_or_its_rights_settle_what_a_text_is(text, settles):
    match = PHRASES.find(text)
    assert (match is not None and match.sure) == settles


@pytest.mark.parametrize(
    ("text", "is_note"),
    [
        ("Correction: the vote was on Monday", True),
        ("An earlier version of this article gave a wrong date", True),
        ("訂正：投票は月曜日でした", True),
        ("Update on the storm: ferries run again from Thursday", False),
        ("Red peppers and garlic, chopped", False),
    ],
)
def test_one_word_begins_a_note_only_as_a_label(text, is_note):
    match = PHRASES.find(text)
    assert match is not None
    assert match.is_note == is_note


@pytest.mark.parametrize("code", languages())
def test_every_lexicon_is_sound(code):
    lexicon = load(code)
    assert lexicon.language == code
    assert len(lexicon.months) in {0, 12}
    for field in fields(newsparse.Lexicon)[1:]:
        phrases = getattr(lexicon, field.name)
        assert phrases or field.name in {"joining", "months", "dropped"}, field.name
        assert len(set(phrases)) == len(phrases), field.name
        assert all(fold(phrase) for phrase in phrases), field.name


def test_there_are_thirty_languages_and_more():
    wanted = (
        "en de fr es pt it nl sv no da fi is pl cs sk hu ro bg el ru uk tr ar he fa hi bn id ms "
        "vi th ja zh ko"
    )
    assert set(wanted.split()) <= set(languages())


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("14. März 2025, 16:20 Uhr", 1.0),
        ("12 May 2024", 1.0),
        ("In May he left", 0.0),
        ("€10.00", 0.0),
        ("4.5 %", 0.0),
    ],
)
def test_the_share_of_date_words(line, share):
    assert date_share(line, PHRASES) == share


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Two cranes lie in the water. Photo: Maria Vella", "label"),
        ("Zwei Kräne liegen im Wasser (Foto: dpa)", "label"),
        ("Two cranes lie in the water (Image credit: The Courier)", "label"),
        ("Two cranes lie in the water. Photo by Ann Lee / AP", "label"),
        ("Two cranes lie in the water. Photo by Government of Malta", "label"),
        ("The police looked for her, he said. Photo by photo, they found her.", "none"),
        ("二つのクレーンが水の中にある（写真：港湾局）", "label"),
        ("© Maria Vella", "label"),
        ("Two cranes lie in the water | Getty Images", "source"),
        ("Two cranes lie in the water (Reuters)", "source"),
        ("He has one photo of the port: it shows a crane.", "none"),
        ("The minister said: we will rebuild the port.", "none"),
        ("Two cranes lie in the water. (Maria Vella)", "name"),
        ("Two cranes lie in the water (Maria Vella)", "none"),
        ("Two cranes lie in the water. (Nobody was hurt)", "none"),
        ("Two cranes lie in the water.", "none"),
        ("Photo of two cranes: Maria Vella", "label"),
        ("Photo of two cranes: they lie in the water.", "none"),
        ("COLUMBIA, S.C. (AP) — The port was closed on Monday after rain had flooded it.", "none"),
        (")", "none"),
        ("", "none"),
    ],
)
def test_credits_at_a_lines_end(line, credit):
    assert credit_in(line, PHRASES) == credit


def test_a_line_that_ends_in_a_pictures_credit_is_no_deck():
    article = newsparse.parse(
        "Storm closes the port of Valletta for a second day\n\n"
        "Two cranes of the port of Valletta lie in the water on Monday. (Maria Vella)\n\n"
        "12 May 2026\n\n"
        "The port of Valletta stayed closed on Tuesday after a storm broke two of its cranes, and "
        "forty ships wait at sea for the wind to fall.\n\n"
        "Ships were told to wait until the wind had fallen, the harbour master said on Tuesday, "
        "and no one knows when that will be.\n\n"
        "Bread and fuel will last for a week, the government said, and a ferry takes what is "
        "urgent to the islands.\n"
    )
    assert article.deck is None
    assert "Two cranes" in article.removed[0].text


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("This site is protected, and the Google Privacy Policy and Terms of Service apply.", 3),
        ("By providing your email address you agree to our Terms.", 4),
        ("Mit dem Absenden gelten unsere Datenschutzbestimmungen.", 1),
        ("Vous pouvez modifier vos choix via le bouton « paramétrer les cookies ».", 2),
        ("ご利用には会員登録が必要です。", 2),
        ("본 기사의 무단 전재 및 재배포를 금지합니다.", 1),
        ("港は月曜日に閉鎖されると、港湾局が発表した。", 0),
        ("The latest storm was the most popular of read stories.", 0),
        ("Nobody read more than a page of it.", 0),
        ("Divers found cracks in two of the four piers of the bridge.", 0),
        ("", 0),
    ],
)
def test_phrases_of_the_site_anywhere_in_a_text(text, count):
    assert PHRASES.boilerplate.count(text) == count


def test_a_soft_hyphen_parts_no_phrase():
    match = PHRASES.find("Wer\u00adbung")
    assert match is not None
    assert match.field == "advertisement"


def test_boilerplate_of_the_callers_own_is_counted_and_ours_can_be_dropped():
    house = newsparse.Lexicon("en", boilerplate=("harbour club",), dropped=("Privacy policy",))
    phrases = compile_phrases(("en",), (house,))
    assert phrases.boilerplate.count("The harbour club has a privacy policy.") == 1


@pytest.mark.parametrize("notice", ["© 2026 The Courier", "Copyright © 2026 The Courier"])
def test_a_notice_of_rights_is_no_caption(notice):
    body = "The port of Valletta was closed on Monday after a storm had broken two cranes.\n\n" * 3
    assert newsparse.parse(f"{body}{notice}").removed[-1].role == "copyright"
