"""Lexicons and languages that a caller gives, and arguments that can't be."""

import pytest

import newsparse
from newsparse.lexicons.phrases import compile_phrases

TEXT = """\
Storm closes the port of Valletta

The port of Valletta was closed on Monday after a storm broke two cranes, officials said.

From the harbour desk

Ships were told to wait at sea until the wind had fallen, the harbour master said.

Anzeige

The port is to open again on Wednesday, if the weather allows, according to the ministry.
"""


def removed(**options):
    article = newsparse.parse(TEXT, options=newsparse.Options(**options))
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
        newsparse.Options(**arguments)


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
