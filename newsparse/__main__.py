"""The command line: files in, their articles out."""

import argparse
import json
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from attrs import asdict, evolve

import newsparse
from newsparse.output.explain import explain
from newsparse.output.json_schema import json_schema
from newsparse.reading.markup import looks_like_markup


class InputError(Exception):
    """A file that can't be read as text; its message is for the user."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, or 2 for input that can't be read.

    `arguments` stand in for the program's own; None takes those.

    >>> main(["no such file"])
    2
    """
    parser = _parser()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given[:1] == ["inspect"]:
        parser.set_defaults(format="report")
        given = given[1:]
    options = parser.parse_args(given)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # not so where a test has put its own in place
            stream.reconfigure(encoding="utf-8", errors="replace")
    if options.schema:
        sys.stdout.write(json.dumps(json_schema(), indent=2) + "\n")
        return 0
    if not options.files:
        parser.error("a FILE is needed; - is standard input")
    if len(options.files) > 1 and options.format != "jsonl":
        sys.stderr.write("newsparse: several files need --format jsonl\n")
        return 2
    try:
        rules = _rules(options)
        with _output(options.output) as out:
            return _write_all(options, rules, out)
    except (InputError, newsparse.NewsparseError) as error:
        sys.stderr.write(f"newsparse: {error}\n")
        return 2
    except BrokenPipeError:  # the reader has seen enough, as `head` does
        sys.stderr.close()
        return 0


def _output(name: str | None) -> AbstractContextManager[TextIO]:
    """Where the article goes: a file, or standard output."""
    if name is None:
        return nullcontext(sys.stdout)
    try:
        return Path(name).open("w", encoding="utf-8")
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from None


def _rules(options: argparse.Namespace) -> newsparse.Parser:
    """The parser that the options ask for."""
    if options.rules is None:
        return newsparse.Parser(languages=options.language)
    try:
        parser = newsparse.Parser.from_file(options.rules)
    except OSError as error:
        raise InputError(f"{options.rules}: {error.strerror or error}") from None
    except (UnicodeDecodeError, newsparse.OptionsError) as error:
        raise InputError(f"{options.rules}: {error}") from None
    return evolve(parser, languages=options.language) if options.language else parser


def _write_all(options: argparse.Namespace, parser: newsparse.Parser, out: TextIO) -> int:
    """Write the article of each file; a file that can't be read gives a line with its error."""
    code = 0
    for name in options.files:
        try:
            text = _read(name, options.encoding)
            article = parser.parse(text, url=options.url)
        except (InputError, newsparse.PatternError) as error:
            if options.format != "jsonl":
                raise
            out.write(_json_line({"file": name, "error": str(error)}))
            code = 2
            continue
        if options.format == "jsonl":
            out.write(_json_line({"file": name, **article.to_dict()}))
        else:
            out.write(_rendered(article, options))
        out.flush()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="Print the news article in a page or a text.",
        epilog="newsparse inspect FILE -o report.html is short for --format report.",
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="the HTML page or text to read; - for standard input; several with --format jsonl",
    )
    parser.add_argument("--format", choices=(*_FORMATS, "chunks", "jsonl"), default="markdown")
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write there, not to standard output"
    )
    parser.add_argument(
        "--max-chars", type=int, default=1000, help="the size of --format chunks (default: 1000)"
    )
    parser.add_argument("--overlap", type=int, default=0, help="of these chunks (default: 0)")
    parser.add_argument(
        "--explain", action="store_true", help="list every block with its role and the reason"
    )
    parser.add_argument(
        "--language", action="append", metavar="CODE", help="use only this lexicon; may be repeated"
    )
    parser.add_argument(
        "--rules", metavar="FILE", help="a TOML file of lexicons and profiles of yours"
    )
    parser.add_argument(
        "--encoding", help="of the file; if not given, what the page declares, else UTF-8"
    )
    parser.add_argument("--url", help="the page's address, passed on to the article")
    parser.add_argument(
        "--schema", action="store_true", help="print the JSON Schema of --format json"
    )
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


def _json_line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _rendered(article: newsparse.Article, options: argparse.Namespace) -> str:
    if options.explain:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ  # https://no-color.org
        width = shutil.get_terminal_size().columns if colour else 100
        return explain(article, colour=colour, width=width)
    if options.format == "chunks":
        chunks = article.chunks(options.max_chars, options.overlap)
        return "".join([_json_line(asdict(chunk)) for chunk in chunks])
    return _FORMATS[options.format](article)


_FORMATS: dict[str, Callable[[newsparse.Article], str]] = {
    "markdown": newsparse.Article.to_markdown,
    "json": lambda article: article.to_json(indent=2) + "\n",
    "text": newsparse.Article.to_text,
    "html": newsparse.Article.to_html,
    "schema-org": lambda article: _json(article.to_schema_org()),
    "ninjs": lambda article: _json(article.to_ninjs()),
    "report": newsparse.Article.to_report,
}


if __name__ == "__main__":
    sys.exit(main())
