"""The command line: a file in, the article out."""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

import newsparse
from newsparse.output.explain import explain
from newsparse.output.markdown import to_markdown, to_text
from newsparse.reading.markup import looks_like_markup


class InputError(Exception):
    """A file that can't be read as text; its message is for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, or 2 for input that can't be read.

    `arguments` stand in for the program's own; None takes those.

    >>> main(["no such file"])
    2
    """
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # not so where a test has put its own in place
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        text = _read(options.file, options.encoding)
        chosen = newsparse.Options(languages=options.language)
    except (InputError, newsparse.OptionsError) as error:
        sys.stderr.write(f"newsparse: {error}\n")
        return 2
    article = newsparse.parse(text, url=options.url, options=chosen)
    try:
        sys.stdout.write(_rendered(article, options.format, explained=options.explain))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as `head` does
        sys.stderr.close()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse", description="Print the news article in a page or a text."
    )
    parser.add_argument(
        "file", metavar="FILE", help="the HTML page or text to read; - for standard input"
    )
    parser.add_argument("--format", choices=("markdown", "json", "text"), default="markdown")
    parser.add_argument(
        "--explain", action="store_true", help="list every block with its role and the reason"
    )
    parser.add_argument(
        "--language", action="append", metavar="CODE", help="use only this lexicon; may be repeated"
    )
    parser.add_argument(
        "--encoding", help="of the file; if not given, what the page declares, else UTF-8"
    )
    parser.add_argument("--url", help="the page's address, passed on to the article")
    parser.add_argument("--version", action="version", version=f"newsparse {newsparse.__version__}")
    return parser


def _read(name: str, encoding: str | None) -> str:
    """The text of a file. Raises `InputError`, in words, if there is none."""
    path = Path(name)
    try:
        data = sys.stdin.buffer.read() if name == "-" else path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{name}: no such file") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory") from None
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from None
    if encoding is None and looks_like_markup(text := newsparse.decode(data)):
        return text
    encoding = encoding or "utf-8-sig"
    if b"\0" in data and "16" not in encoding and "32" not in encoding:
        raise InputError(f"{name}: is a binary file, not text")
    try:
        return data.decode(encoding)
    except LookupError:
        raise InputError(f"unknown encoding {encoding!r}") from None
    except UnicodeDecodeError:
        label = "UTF-8" if encoding == "utf-8-sig" else encoding
        raise InputError(f"{name}: is not {label} text; say which with --encoding") from None


def _rendered(article: newsparse.Article, form: str, *, explained: bool) -> str:
    if explained:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ  # https://no-color.org
        width = shutil.get_terminal_size().columns if colour else 100
        return explain(article, colour=colour, width=width)
    if form == "json":
        return json.dumps(article.to_dict(), ensure_ascii=False, indent=2) + "\n"
    return to_markdown(article) if form == "markdown" else to_text(article)


if __name__ == "__main__":
    sys.exit(main())
