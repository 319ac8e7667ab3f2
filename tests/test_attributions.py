"""Lines of plain text that say whose words stand above."""

import newsparse

_QUOTE = "We will not wait for a third storm before the northern quay is raised by a metre."
_TEXT = (
    "The port of Valletta stayed closed on Tuesday after a storm broke two of its cranes at night.",
    "Harbour master Ann Lee told reporters that the northern quay had been flooded for six hours.",
    "Forty ships wait at sea, and the ferry to Gozo takes no more than what the hospital needs.",
    "The government said that bread and fuel would last for a week, and that more was on its way.",
)


def _article(*lines):
    return newsparse.parse("\n\n".join(["Storm closes the port of Valletta", *lines]))


def _kept(article):
    return {each.text: str(each.role) for each in article.kept}


def test_who_said_a_quote_in_large_letters_heads_nothing():
    article = _article(_TEXT[0], _TEXT[1], _QUOTE, "Ann Lee, harbour master", *_TEXT[2:])
    assert article.subheadings == ()
    assert _kept(article)["Ann Lee, harbour master"] == "quote"
    [said] = [each for each in article.kept if each.text == "Ann Lee, harbour master"]
    assert said.reason == "says whose the words above it are"


def test_a_subheading_with_a_comma_stays_one():
    heading = "Bread and fuel, for a week"
    article = _article(_TEXT[0], _TEXT[1], heading, *_TEXT[2:])
    assert article.subheadings == (heading,)


def test_who_is_named_nowhere_else_is_not_taken_for_a_speaker():
    article = _article(_TEXT[0], _TEXT[2], "Bob Ray, harbour pilot", *_TEXT[3:])
    assert _kept(article).get("Bob Ray, harbour pilot") != "quote"


def test_portraits_of_several_people_keep_their_headings():
    people = ("Ann Lee", "Bob Ray", "Cy Dow", "Eve Fay")
    lines = [
        line
        for name in people
        for line in (
            f"{name}, harbour pilot",
            f"For {name} the storm began at four in the morning with a call from the tower.",
            "It ended two days later, when the last of the forty ships had found a berth again.",
        )
    ]
    article = _article(_TEXT[0], *lines)
    assert article.subheadings == tuple(f"{name}, harbour pilot" for name in people)
