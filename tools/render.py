#!/usr/bin/env python3
"""Render a corpus's HTML pages to the two text tracks, as the fundus corpus has them.

    python tools/render.py CORPUS_DIR OUT_DIR

"copy" is what select-all-and-copy gives (inscriptis), "scraped" a scraper's main text
(resiliparse). OUT_DIR gets the pages' texts and the truth, with the page's own headings
added as "page_headings". It holds publishers' pages: keep it out of the repository.
"""

import gzip
import json
import sys
from pathlib import Path

from inscriptis import get_text
from lxml import html
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding


def main() -> None:
    corpus, out = Path(sys.argv[1]), Path(sys.argv[2])
    (out / "pages").mkdir(parents=True, exist_ok=True)
    with (corpus / "truth.jsonl").open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    with (out / "truth.jsonl").open("w", encoding="utf-8") as truths:
        for row in rows:
            page = gzip.decompress((corpus / "pages" / f"{row['id']}.html.gz").read_bytes())
            try:
                source = page.decode("utf-8")
            except UnicodeDecodeError:
                source = page.decode(detect_encoding(page), "replace")
            try:
                texts = {
                    "copy": get_text(source),
                    "scraped": extract_plain_text(source, main_content=True, alt_texts=False),
                }
                headings = html.fromstring(page).xpath("//h2|//h3|//h4|//h5|//h6")
                row["page_headings"] = [" ".join(h.text_content().split()) for h in headings]
            except Exception as error:  # noqa: BLE001  # a page that a renderer can't read is left out
                print(row["id"], error)
                continue
            for track, text in texts.items():
                path = out / "pages" / f"{row['id']}.{track}.txt.gz"
                path.write_bytes(gzip.compress(text.encode(), mtime=0))
            truths.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
