"""What a caller overrules: lexicons, languages, profiles, rules; and arguments that can't be."""

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from bs4 import BeautifulSoup

import newsparse
from newsparse import Parser, Profile
from newsparse.lexicons.compiling import compile_phrases

TEXT = """\
Storm closes the port of Valletta

The port of Valletta was closed on Monday after a storm broke two cranes, officials said.

From the harbour desk

Ships were told to wait at sea until the wind had fallen, the harbour master said.

Anzeige

The port is to open again on Wednesday, if the weather allows, according to the ministry.
"""


def removed(**options):
    article = Parser(**options).parse(TEXT)
    return {block.text: str(block.role) for block in article.removed}


def test_a_phrase_of_the_caller_removes():
    house = newsparse.Lexicon("en", related=("From the harbour desk",))
    assert removed(lexicons=(house,))["From the harbour desk"] == "related"


def test_a_phrase_of_the_caller_outranks_ours():
    house = newsparse.Lexicon("de", navigation=("Anzeige",))
    assert removed(lexicons=(house,))["Anzeige"] == "navigation"
    assert removed()["Anzeige"] == "advertisement"


def test_only_the_chosen_languages_are_looked_up():
    assert removed(languages=("de",))["Anzeige"] == "advertisement"
    assert removed(languages=("en",)).get("Anzeige") != "advertisement"


@pytest.mark.parametrize(
    "arguments",
    [
        {"languages": ("klingon",)},
        {"languages": "de"},
        {"lexicons": ("de",)},
        {"lexicons": newsparse.Lexicon("en")},
    ],
)
def test_options_that_can_not_be_are_refused(arguments):
    with pytest.raises(newsparse.OptionsError):
        Parser(**arguments)


def test_phrases_that_are_no_tuple_of_str_are_refused():
    with pytest.raises(newsparse.OptionsError, match="tuple of str"):
        newsparse.Lexicon("en", related="Must Read")
    with pytest.raises(newsparse.OptionsError, match="tuple of str"):
        newsparse.Lexicon("en", related=("Must Read", 1))


@pytest.mark.parametrize("source", [None, 1, ["a"]])
@pytest.mark.parametrize("function", [newsparse.parse, newsparse.parse_text])
def test_a_source_of_the_wrong_type_is_a_type_error(function, source):
    with pytest.raises(TypeError, match=type(source).__name__):
        function(source)


def test_other_arguments_of_the_wrong_type_are_type_errors():
    with pytest.raises(TypeError, match="url"):
        newsparse.parse("text", url=1)
    with pytest.raises(TypeError, match="options"):
        newsparse.parse("text", options={"languages": ("de",)})


def test_the_url_is_passed_on():
    assert newsparse.parse("text", url="https://example.org/a").url == "https://example.org/a"


def test_a_caller_s_caption_word_does_not_settle_what_is_noise():
    house = newsparse.Lexicon("en", caption=("Video",))
    phrases = compile_phrases(None, (house,))
    match = phrases.find("Video")
    assert match is not None
    assert not match.sure


URL = "https://www.example.org/rain"
BODY = """\
<p>The port of Valletta was closed on Monday after a storm broke two cranes, officials said.</p>
<p>Ships were told to wait at sea until the wind had fallen, the harbour master said.</p>
"""
PAGE = f"""<!DOCTYPE html><html><body><nav><a href=/>Home</a></nav>
<h1>The Courier</h1><div class=top><span class=hed>Rain closes the port</span></div>
<div class=story><p class=sum>Ships wait.</p>{BODY}<div class=tips>Buy boots before they are gone,
our partner says in a long sentence that reads like any other.</div>{BODY}
<div class=menu-box>Correction: the storm was on Sunday.</div></div>
<div class=more><p>Another story begins here, and it has a long first sentence as well.</p></div>
</body></html>"""


def in_three_ways(parser, html=PAGE):
    """The articles of a page as text and as a tree; those of text are the same in CI without it."""
    return parser.parse(html, url=URL), parser.parse(BeautifulSoup(html, "html.parser"), url=URL)


def kept(article):
    return [block.text for block in article.kept]


def profiled(**fields):
    return Parser(profiles=(Profile(hosts=("example.org",), **fields),))


def test_a_dropped_phrase_means_nothing_in_its_language():
    removed_texts = [b.text for b in newsparse.parse(TEXT).removed]
    assert "Anzeige" in removed_texts
    dropped = newsparse.Lexicon("de", dropped=("Anzeige",))
    assert compile_phrases(None, (dropped,)).find("Anzeige") is None
    other = newsparse.Lexicon("en", dropped=("Anzeige",))
    assert compile_phrases(None, (other,)).find("Anzeige") is not None


def test_a_profile_names_headline_and_deck():
    for article in in_three_ways(profiled(headline=(".hed",), deck=(".sum",))):
        assert article.headline == "Rain closes the port"
        assert article.deck == "Ships wait."
        assert "The Courier" not in kept(article)


def test_a_profile_holds_the_body():
    for article in in_three_ways(profiled(body=(".story",))):
        assert not any("Another story" in text for text in kept(article))
        assert any("Correction" in text for text in kept(article))


def test_a_profile_removes_and_keeps():
    parser = profiled(noise=(".tips",), keep=(".more",))
    for article in in_three_ways(parser):
        tips = next(b for b in article.removed if "Buy boots" in b.text)
        assert tips.reason == "stands in what the profile of example.org calls noise"
        assert tips.confidence == 1
        assert tips.evidence[0].weight < 0
        assert any("Another story" in text for text in kept(article))


def test_a_chosen_element_within_a_line_is_a_block_of_its_own():
    html = (
        f"<h1>Rain</h1>{BODY}<p>It rained on. <span class=ad>Buy boots!</span> Then it stopped.</p>"
    )
    for article in in_three_ways(profiled(noise=(".ad",)), html):
        assert "Buy boots!" in [block.text for block in article.removed]
        assert kept(article)[-2:] == ["It rained on.", "Then it stopped."]


def test_a_chosen_element_in_a_menu_is_a_block_of_its_own():
    html = f"<nav>Home <h1 class=t>Rain closes the port</h1> News</nav>{BODY}"
    for article in in_three_ways(profiled(headline=(".t",)), html):
        assert article.headline == "Rain closes the port"


def test_the_innermost_choice_counts():
    html = f"<div class=a>{BODY}<div class=b><p class=c>Keep this short line.</p></div></div>"
    for article in in_three_ways(profiled(body=(".a",), noise=(".b",), keep=(".c",)), html):
        assert "Keep this short line." in kept(article)


@pytest.mark.parametrize(
    ("url", "rules"),
    [
        ("https://example.org/a", True),
        ("https://news.EXAMPLE.org:8080/a", True),
        ("https://myexample.org/a", False),
        ("https://example.org.evil.net/", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_hosts_match_at_dots(url, rules):
    assert Profile(hosts=("example.org",)).is_for(url) is rules
    assert Profile().is_for(url)


def test_a_pattern_removes_in_pages_and_in_texts():
    parser = Parser(profiles=(Profile(patterns=(r"(?i)^from the \w+ desk$",)),))
    assert "From the harbour desk" in [b.text for b in parser.parse(TEXT).removed]
    page = f"<h1>Rain</h1>{BODY}<p>From the harbour desk</p>{BODY}"
    assert "From the harbour desk" in [b.text for b in parser.parse(page).removed]


def test_a_catastrophic_pattern_raises():
    parser = Parser(profiles=(Profile(patterns=("(x+x+)+y",)),))
    with pytest.raises(newsparse.PatternError, match="too long"):
        parser.parse("x" * 3000)


def test_class_tokens_are_evidence():
    html = f"<h1>Rain</h1>{BODY}<div class='partnerbox7'>Boots keep dry.</div>{BODY}"
    parser = profiled(class_tokens={"advertisement": ("partnerbox7",)})
    for article in in_three_ways(parser, html):
        boots = next(b for b in article.coverage() if b.text == "Boots keep dry.")
        assert boots.role == "advertisement"


def test_class_tokens_count_for_inline_elements_that_hold_a_block():
    html = f"<h1>Rain</h1>{BODY}<p><span class='partnerbox7'>Boots keep dry.</span></p>{BODY}"
    parser = profiled(class_tokens={"advertisement": ("partnerbox7",)})
    for article in in_three_ways(parser, html):
        boots = next(b for b in article.coverage() if b.text == "Boots keep dry.")
        assert "advertisement “partnerbox7”" in [e.value for e in boots.evidence]


def test_rules_run_in_their_order():
    def corrections(blocks):
        return [
            each.as_kept("note", "is a correction") if "Correction" in each.text else each
            for each in blocks
        ]

    def no_notes(blocks):
        for each in blocks:
            yield each.as_removed("unrelated", "no notes") if each.role == "note" else each

    article = Parser(rules=(corrections,)).parse(PAGE)
    assert [b.text for s in article.sections for b in s.blocks if b.kind == "note"] == [
        "Correction: the storm was on Sunday."
    ]
    article = Parser(rules=(corrections, no_notes)).parse(PAGE)
    assert "no notes" in [block.reason for block in article.removed]


def test_a_rule_sees_elements_and_their_names():
    seen = []

    def look(blocks):
        seen.extend((each.tag, each.names) for each in blocks)
        return blocks

    Parser(rules=(look,)).parse(PAGE)
    assert ("p", "sum") in seen


@pytest.mark.parametrize("rule", [lambda blocks: blocks[1:], lambda blocks: [*blocks, blocks[0]]])
def test_a_rule_can_not_lose_or_add_blocks(rule):
    with pytest.raises(newsparse.OptionsError, match="blocks"):
        Parser(rules=(rule,)).parse(TEXT)


def test_a_role_that_is_none_is_refused():
    def odd(blocks):
        return [each.as_kept("poem", "") for each in blocks]

    with pytest.raises(ValueError, match="poem"):
        Parser(rules=(odd,)).parse(TEXT)


@pytest.mark.parametrize(
    "fields",
    [
        {"noise": ("div[",)},
        {"noise": ".tips"},
        {"hosts": "example.org"},
        {"patterns": ("((",)},
        {"class_tokens": {"nonsense": ("a",)}},
        {"class_tokens": 3},
    ],
)
def test_profiles_that_can_not_be_are_refused(fields):
    with pytest.raises(newsparse.OptionsError):
        Profile(**fields)


def test_parsers_are_values_that_threads_share():
    parser = profiled(noise=(".tips",), class_tokens={"related": ("menu-box",)})
    assert pickle.loads(pickle.dumps(parser)) == parser
    assert hash(parser) == hash(profiled(noise=(".tips",), class_tokens={"related": ("menu-box",)}))
    with ThreadPoolExecutor(4) as pool:
        articles = set(pool.map(lambda _: parser.parse(PAGE, url=URL), range(8)))
    assert len(articles) == 1


RULES = """
languages = ["en", "de"]

[[lexicon]]
language = "en"
related = ["Our tips"]
dropped = ["Background"]

[[profile]]
hosts = ["example.org"]
noise = [".tips"]

[profile.class_tokens]
advertisement = ["partnerbox"]

[[profile]]
hosts = ["example.com"]
patterns = ["Weather: .*"]
"""


def test_a_rules_file_makes_a_parser(tmp_path):
    path = tmp_path / "rules.toml"
    path.write_text(RULES, encoding="utf-8")
    parser = Parser.from_file(path)
    assert parser == Parser(
        languages=("en", "de"),
        lexicons=(newsparse.Lexicon("en", related=("Our tips",), dropped=("Background",)),),
        profiles=(
            Profile(
                hosts=("example.org",),
                noise=(".tips",),
                class_tokens={"advertisement": ("partnerbox",)},
            ),
            Profile(hosts=("example.com",), patterns=("Weather: .*",)),
        ),
    )
    assert Parser.from_toml("") == Parser()


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ('".tips"', '"[tips"', "line 11, profile.noise: no CSS selector"),
        ('"Weather: .*"', '"(("', "line 18, profile.patterns: no regular expression"),
        ("noise =", "nois =", "line 11, profile.nois: is no key of a profile"),
        ('"de"', '"xx"', "line 2, languages: no lexicon for language 'xx'"),
        ('language = "en"', "", "line 4, lexicon.language: is needed"),
        ('["Our tips"]', '"Our tips"', "line 6, lexicon.related: phrases are given as a tuple"),
        ("languages", "langs", "line 2, langs: is no key"),
        ('["partnerbox"]', "3", "line 13, profile.class_tokens"),
        ('["example.com"]', '"example.com"', "line 17, profile.hosts"),
        ("[[profile]]", "[[", "no TOML.*line"),
    ],
)
def test_mistakes_in_a_rules_file_are_told_with_their_line(right, wrong, message):
    with pytest.raises(newsparse.OptionsError, match=message):
        Parser.from_toml(RULES.replace(right, wrong))


def test_a_removed_block_is_restored_to_its_place():
    article = newsparse.parse(TEXT)
    removed = next(block for block in article.removed if block.text == "Anzeige")
    restored = article.restore(removed)
    texts = [block.text for section in restored.sections for block in section.blocks]
    assert texts[texts.index("Anzeige") + 1].startswith("The port is to open again")
    assert removed not in restored.removed
    assert [b.reason for b in restored.kept if b.text == "Anzeige"] == ["was restored"]
    assert sorted(b.text for b in restored.coverage()) == sorted(b.text for b in article.coverage())
    assert newsparse.Article.from_json(restored.to_json()) == restored
    assert "Anzeige" in [block.text for block in article.removed]


@pytest.mark.parametrize("role", ["quote", "note", "item", "caption", "credit", "code", "embed"])
def test_a_block_is_restored_as_any_part_of_the_body(role):
    article = newsparse.parse("Anzeige")
    (block,) = article.restore(article.removed[0], role).sections[0].blocks
    said = {block.text, getattr(block, "caption", ""), getattr(block, "credit", "")}
    assert "Anzeige" in said


def test_a_block_is_restored_as_a_subheading_or_in_the_head():
    article = newsparse.parse(TEXT)
    removed = next(block for block in article.removed if block.text == "Anzeige")
    restored = article.restore(removed, "subheading")
    assert restored.subheadings == (*article.subheadings, "Anzeige")
    assert restored.sections[-1].text.startswith("The port is to open again")
    assert restored.text.replace("\n\nAnzeige", "") == article.text
    assert article.restore(removed, "headline").headline == "Anzeige"
    assert article.restore(removed, "deck").deck == "Anzeige"


def test_what_was_not_removed_or_has_no_place_is_not_restored():
    article = newsparse.parse(TEXT)
    other = newsparse.parse("Advertisement").removed[0]
    with pytest.raises(newsparse.OptionsError, match="none of those"):
        article.restore(other)
    with pytest.raises(newsparse.OptionsError, match="restored as 'poem'"):
        article.restore(article.removed[0], "poem")


def test_a_clean_copy_has_what_the_article_has():
    soup = BeautifulSoup(PAGE, "html.parser")
    before = str(soup)
    clean = newsparse.clean(soup)
    article = newsparse.parse(soup)
    assert str(soup) == before
    words = " ".join(clean.get_text(" ").split())
    assert [b.text for b in article.removed if " ".join(b.text.split()) in words] == []
    assert all(" ".join(block.text.split()) in words for block in article.kept)


def test_a_clean_copy_keeps_pictures_but_not_those_of_advertisements():
    html = f"<h1>Rain</h1><img src=a>{BODY}<aside><div class=ad><img src=b>Anzeige</div></aside>"
    clean = newsparse.clean(BeautifulSoup(html, "html.parser"))
    assert [img["src"] for img in clean.select("img")] == ["a"]
    assert clean.aside is None


def test_a_parser_cleans_by_its_profile():
    clean = profiled(noise=(".story",)).clean(BeautifulSoup(PAGE, "html.parser"), url=URL)
    assert clean.select(".story") == []


def test_only_trees_are_cleaned():
    with pytest.raises(TypeError, match="str"):
        newsparse.clean("<p>Rain</p>")
