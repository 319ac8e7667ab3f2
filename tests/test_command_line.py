"""The command line as a person or a script meets it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse

SEED = Path(__file__).parents[1] / "seeds" / "000_c85e6f9d202c0f45.txt"


def run(*arguments, stdin=None):
    return subprocess.run(
        [sys.executable, "-m", "newsparse", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )


def test_markdown_is_the_default():
    done = run(SEED)
    assert done.returncode == 0
    lines = done.stdout.decode().splitlines()
    assert lines[0].startswith("# Blinken travels to Israel")
    assert "## A Call for Restraint" in lines
    assert "Must Read" not in done.stdout.decode()


def test_json_is_the_article():
    done = run(SEED, "--format", "json")
    article = newsparse.Article.from_dict(json.loads(done.stdout))
    assert article == newsparse.parse(SEED.read_bytes().decode())


def test_text_reads_standard_input():
    done = run("-", "--format", "text", stdin=SEED.read_bytes())
    assert done.stdout.decode().startswith("Blinken travels")


def test_explain_tells_kept_from_removed_without_colour_in_a_pipe():
    done = run(SEED, "--explain")
    text = done.stdout.decode()
    assert "\x1b" not in text
    assert "- 971:988    advertisement   99%  - Advertisement -" in text
    assert "+ 93:201     headline" in text
    assert "is the related phrase “must read”" in text


@pytest.mark.parametrize("name", ["no such file", "."])
def test_what_can_not_be_read_is_one_line_and_exit_code_2(name):
    done = run(name)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.decode().count("\n") == 1
    assert done.stderr.decode().startswith(f"newsparse: {name}: ")


def test_a_binary_file_is_refused(tmp_path):
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    done = run(path)
    assert done.returncode == 2
    assert "binary" in done.stderr.decode()


def test_another_encoding_is_asked_for_and_taken(tmp_path):
    path = tmp_path / "latin.txt"
    path.write_bytes("Der Hafen wurde am Montag für Schiffe geschlossen.".encode("latin-1"))
    assert "--encoding" in run(path).stderr.decode()
    assert "für" in run(path, "--encoding", "latin-1").stdout.decode()


def test_an_unknown_language_is_one_line_and_exit_code_2():
    done = run(SEED, "--language", "klingon")
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1


def test_what_an_article_says_can_not_steer_the_terminal():
    done = run("-", "--explain", stdin=b"\x1b[31mRed alert\x07 at the port of Valletta.")
    assert b"\x1b" not in done.stdout
    assert b"\x07" not in done.stdout


def test_an_html_page_is_read_in_the_encoding_it_declares(tmp_path):
    page = tmp_path / "page.html"
    page.write_bytes(
        '<meta charset="windows-1252"><h1>Pluie à Évian</h1><p>Il a plu lundi à Évian, toute'
        " la journée, ont dit les habitants, et le lac est monté de deux mètres.</p>".encode(
            "windows-1252"
        )
    )
    done = run(page, "--format", "json", "--url", "https://example.org/a")
    article = json.loads(done.stdout)
    assert article["url"] == "https://example.org/a"
    assert "à Évian" in done.stdout.decode()


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        ("html", "<article><header><h1>Blinken travels"),
        ("schema-org", '{\n  "@context": "https://schema.org"'),
        ("ninjs", '{\n  "uri": "urn:uuid:'),
        ("chunks", '{"text": "'),
        ("jsonl", '{"file": '),
    ],
)
def test_formats(form, begins):
    done = run(SEED, "--format", form)
    assert done.returncode == 0
    assert done.stdout.decode().startswith(begins)


def test_chunks_keep_to_the_size_that_was_asked_for():
    done = run(SEED, "--format", "chunks", "--max-chars", 300, "--overlap", 40)
    chunks = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert len(chunks) > 3
    assert max(len(chunk["text"]) for chunk in chunks) <= 300
    assert run(SEED, "--format", "chunks", "--max-chars", 0).returncode == 2


def test_output_goes_to_a_file(tmp_path):
    out = tmp_path / "article.md"
    done = run(SEED, "-o", out)
    assert done.stdout == b""
    assert out.read_text("utf-8").startswith("# Blinken travels")
    assert run(SEED, "-o", tmp_path / "none" / "article.md").returncode == 2


def test_several_files_give_a_line_each_and_one_that_fails_stops_none():
    done = run(SEED, "no such file", SEED, "--format", "jsonl")
    first, failed, last = map(json.loads, done.stdout.decode().splitlines())
    assert done.returncode == 2
    assert failed == {"file": "no such file", "error": "no such file: no such file"}
    assert first == last
    del first["file"]
    assert newsparse.Article.from_dict(first).headline.startswith("Blinken")


def test_several_files_need_a_format_of_lines():
    assert run(SEED, SEED).returncode == 2


def test_rules_of_a_file(tmp_path):
    rules = tmp_path / "rules.toml"
    rules.write_text('[[profile]]\npatterns = ["^Blinken travels"]', encoding="utf-8")
    done = run(SEED, "--rules", str(rules), "--format", "json")
    assert done.returncode == 0
    reasons = [block["reason"] for block in json.loads(done.stdout)["removed"]]
    assert "a pattern of the profile is found in it" in reasons


def test_mistakes_in_rules_are_told_with_file_line_and_key(tmp_path):
    rules = tmp_path / "rules.toml"
    rules.write_text('[[profile]]\nnoise = ["p["]', encoding="utf-8")
    done = run(SEED, "--rules", str(rules))
    assert done.returncode == 2
    assert f"{rules}: line 2, profile.noise: no CSS selector" in done.stderr.decode()
    done = run(SEED, "--rules", str(tmp_path / "none.toml"))
    assert (done.returncode, b"No such file" in done.stderr) == (2, True)


def test_a_pattern_that_takes_too_long_costs_one_line_of_many(tmp_path):
    rules, slow = tmp_path / "rules.toml", tmp_path / "slow.txt"
    rules.write_text('[[profile]]\npatterns = ["(x+x+)+y"]', encoding="utf-8")
    slow.write_text("x" * 3000, encoding="utf-8")
    done = run(str(slow), SEED, "--rules", str(rules), "--format", "jsonl")
    lines = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 2
    assert "too long" in lines[0]["error"]
    assert lines[1]["headline"].startswith("Blinken")
