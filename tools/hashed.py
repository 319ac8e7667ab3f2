#!/usr/bin/env python3
"""Write a corpus whose pages have hashed class names, as many sites' style sheets give them.

    python tools/hashed.py CORPUS_DIR OUT_DIR

Ids and the names that sites give for their own tests are hashed, too, and microdata goes. What is
left are tags, words, JSON-LD, OpenGraph and place: measure OUT_DIR with the referee or with
tools/compare.py. It holds publishers' pages: keep it out
of the repository.
"""

import argparse
import gzip
import re
import shutil
import zlib
from pathlib import Path

import newsparse
from newsparse.reading.boxes import NAMES

_SCRIPT = re.compile(r"(<(?:script|style)\b.*?</(?:script|style)\s*>)", re.DOTALL | re.IGNORECASE)
_HASHED = "|".join(sorted(NAMES - {"role", "itemprop"}))
"""The attributes that newsparse reads as names, but for those whose words a standard knows."""
_NAMED = re.compile(rf"""(\s(?:{_HASHED})\s*=\s*)(["'])(.*?)\2""", re.DOTALL)
_MICRODATA = re.compile(r"""\sitemprop\s*=\s*(["']).*?\1""", re.DOTALL)
_CHARSET = re.compile(r"""(<meta[^>]*charset\s*=\s*["']?)[-\w]+""", re.IGNORECASE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    (args.out / "pages").mkdir(parents=True, exist_ok=True)
    shutil.copy(args.corpus / "truth.jsonl", args.out)
    for path in sorted((args.corpus / "pages").glob("*.html.gz")):
        html = newsparse.decode(gzip.decompress(path.read_bytes()))
        page = _CHARSET.sub(r"\1utf-8", hashed(html)).encode("utf-8", "replace")
        (args.out / "pages" / path.name).write_bytes(gzip.compress(page))


def hashed(html: str) -> str:
    """A page with a hash for each of its names, but for what its scripts hold."""
    parts = _SCRIPT.split(html)
    parts[::2] = [_NAMED.sub(_hashed, _MICRODATA.sub("", part)) for part in parts[::2]]
    return "".join(parts)


def _hashed(match: re.Match[str]) -> str:
    names = re.sub(r"\S+", lambda name: f"x{zlib.crc32(name[0].encode()):08x}", match[3])
    return f"{match[1]}{match[2]}{names}{match[2]}"


if __name__ == "__main__":
    main()
