"""parse."""
from newsparse.building import build
from newsparse.labelling import label
from newsparse.labelling.weights import load_weights
from newsparse.lexicons.phrases import compile_phrases
from newsparse.model import Article
from newsparse.reading.text import read_text


def parse(source: str, *, url: str | None = None) -> Article:
    return build(label(read_text(source), compile_phrases(None), load_weights()), url)
