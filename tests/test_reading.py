"""Plain text to blocks: wrapping, markers, offsets."""

import textwrap

import pytest

from newsparse.blocks import Page
from newsparse.labelling.observing.looks import look_at
from newsparse.lexicons.compiling import compile_phrases
from newsparse.reading.text import read_text

PARAGRAPHS = (
    """\
The harbour of Valletta was closed on Monday morning after a storm had broken two of its \
three cranes, the harbour master said in a statement to the islands' newspapers.
Ships were told to wait at sea until the wind had fallen. A ferry with forty passengers on \
board turned back to Gozo, where they spent the night in a school.
The cranes are from 1974. Engineers had warned twice that their feet were rusting away, and \
the government had promised new ones for the spring after next."""
).splitlines()


def wrapped(width, indent=""):
    return "\n\n".join(
        textwrap.fill(p, width, initial_indent=indent, subsequent_indent=indent) for p in PARAGRAPHS
    )


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("indent", ["", "    "])
def test_wrapped_paragraphs_are_one_block_each(width, indent):
    text = wrapped(width, indent)
    blocks = read_text(text)
    assert [block.text for block in blocks] == PARAGRAPHS
    for block in blocks:
        assert text[block.start : block.end].split() == block.text.split()


def test_wrapped_paragraphs_without_blank_lines_part_at_short_lines():
    text = "\n".join(textwrap.fill(paragraph, 72) for paragraph in PARAGRAPHS)
    assert [block.text for block in read_text(text)] == PARAGRAPHS


def test_doubled_line_breaks_are_taken_for_single_ones():
    text = wrapped(72)
    doubled = text.replace("\n", "\n\n")
    assert [block.text for block in read_text(doubled)] == PARAGRAPHS
    lines = "Head\nline two\n\nBody one.\nBody two.\n\nBody three."
    gaps = [block.gap_before for block in read_text(lines)]
    assert [block.gap_before for block in read_text(lines.replace("\n", "\n\n"))] == gaps


def test_lines_wrapped_by_hand_are_ragged():
    lines = [
        "The last bakery in the village of Hollin Cross is to close at the end of",
        "the month, its owner said on Friday, because nobody could be found to take",
        "over the ovens of the shop.",
        "",
        "Residents have begun to collect signatures for a cooperative, like the one",
        "that saved the pub four years ago.",
    ]
    assert [block.text[:8] for block in read_text("\n".join(lines))] == ["The last", "Resident"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(newline):
    text = newline.join(["First line here.", "", "Second line here."])
    blocks = read_text(text)
    assert [block.text for block in blocks] == ["First line here.", "Second line here."]
    assert text[blocks[1].start : blocks[1].end] == "Second line here."


def test_a_line_a_paragraph_is_not_joined():
    text = "\n".join(PARAGRAPHS)
    assert [block.text for block in read_text(text)] == PARAGRAPHS


def test_a_terminal_cuts_words_and_they_are_joined_again():
    text = "\n\n".join("\n".join(p[i : i + 80] for i in range(0, len(p), 80)) for p in PARAGRAPHS)
    assert [block.text for block in read_text(text)] == PARAGRAPHS


def test_a_hyphen_at_the_line_end_joins():
    lines = [
        "The harbour of Valletta was closed on Monday morning after a storm had bro-",
        "ken two of its three cranes, the harbour master said in a statement to all.",
        "Ships were told to wait at sea until the wind had fallen, and a ferry with",
        "forty passengers on board turned back to Gozo, where they spent the night.",
    ]
    (block,) = read_text("\n".join(lines))
    assert "broken two of its" in block.text.replace("bro-ken", "broken")


@pytest.mark.parametrize("bullet", ["•", "*", "‣", "-", "–", "1.", "a)"])
def test_items_of_a_list_have_markers(bullet):
    text = f"{bullet} bread\n{bullet} wine\n"
    markers = [block.marker for block in read_text(text)]
    assert markers == ([bullet, bullet] if bullet != "–" else ["", ""])


@pytest.mark.parametrize(
    "line", ["- Advertisement -", "– Jeg er glad, sier han.", "A. Smith wins", "1. The law"]
)
def test_a_lonely_dash_initial_or_number_is_no_marker(line):
    assert [block.marker for block in read_text(f"Before.\n\n{line}\n\nAfter.")] == ["", "", ""]


def test_indent_is_counted_in_columns():
    blocks = read_text("a b\n    c d\n\te f\n")
    assert [block.indent for block in blocks] == [0, 4, 8]


def test_the_wide_space_that_begins_a_paragraph_is_no_indent():
    (block,) = read_text("\u3000港は閉鎖された。")
    assert (block.indent, block.text) == (0, "港は閉鎖された。")


def test_wrapped_japanese_joins_without_spaces():
    line = "港は月曜日の朝に嵐のために閉鎖され、船は沖で風が弱まるのを待っている"
    text = f"{line}\n{line}\n{line}\nと港長は述べた。"
    (block,) = read_text(text)
    assert block.text == line * 3 + "と港長は述べた。"


def test_nothing_gives_nothing():
    assert read_text("") == []
    assert read_text(" \n\u2028\t") == []


def test_a_line_that_begins_with_a_dash_is_told_as_speech_is():
    lines = "– Nå skal den i banken, sier hun.\n\nDet regner i Lillehammer."
    seen = look_at(Page(read_text(lines)), compile_phrases(None))
    assert [line.dash for line in seen.lines] == ["first", "none"]


def test_characters_that_nobody_sees_are_in_a_blocks_place_and_not_in_its_text():
    text = "Die Gebühr\u00ad steigt.\n\u200b\n\ufeffSie steigt im Februar."
    blocks = read_text(text)
    assert [block.text for block in blocks] == [
        "Die Gebühr steigt.",
        "\u200b",
        "Sie steigt im Februar.",
    ]
    assert "".join(text[block.start : block.end] for block in blocks) == text.replace("\n", "")


def test_a_head_over_a_narrow_column_does_not_hide_that_it_is_wrapped():
    head = "CITY NEWS" + 60 * " " + "Thursday, March 12, 2026     3"
    texts = [block.text for block in read_text(f"{head}\n\n{wrapped(36)}")]
    assert texts == [head, *PARAGRAPHS]


def test_a_large_initial_is_joined_to_its_word_and_a_word_of_one_letter_to_none():
    def first(text):
        return read_text(f"{text} joy did not last.\n\nDie port: so die ships wait.")[0].text

    assert first("D ie") == "Die joy did not last."
    assert first("X users") == "X users joy did not last."
    assert first("A man") == "A man joy did not last."
    assert first("D ie so ie") == "D ie so ie joy did not last."
