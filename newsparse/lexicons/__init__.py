"""Knowledge in words: one module per language, each a single `Lexicon` literal."""
