"""The signs that end a sentence, in the scripts that news is written in.

They are those of Unicode's property Sentence_Terminal (Unicode Standard Annex 29) that stand in
running text, and the ellipsis.
"""

SPACED = ".!?؟۔।॥։።။។"
"""Signs with a space between them and the next sentence."""
UNSPACED = "。！？．｡"
"""Signs that need none."""
QUESTIONS = "?？؟"
"""Those that end a question."""
ELLIPSIS = "…"
COLONS = (":", "：")
"""What ends a label."""
LEADING_ON = (*QUESTIONS, *COLONS)
"""What ends a line that asks or announces what follows it."""
CLOSING = "\"'”’»)]"
"""What may stand between the sign and the space."""
ENDS = SPACED + UNSPACED + ELLIPSIS
LONGEST_TITLE = 120
"""Characters of a title, or of a subheading."""


def is_long_sentence(text: str) -> bool:
    """Whether a text is longer than titles are and ends as a sentence does.

    >>> is_long_sentence("The latest ferry leaves at ten.")
    False
    """
    return len(text) > LONGEST_TITLE and text.rstrip(CLOSING)[-1:] in ENDS
