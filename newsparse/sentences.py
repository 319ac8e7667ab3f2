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
CLOSING = "\"'”’»)]"
"""What may stand between the sign and the space."""
ENDS = SPACED + UNSPACED + ELLIPSIS
