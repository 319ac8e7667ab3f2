"""What is public is named, documented and shown."""

import inspect
import json
from pathlib import Path

import attrs
import pytest

import newsparse

ROOT = Path(__file__).parents[1]
PUBLIC = [getattr(newsparse, name) for name in newsparse.__all__]


def test_all_is_exactly_the_public_names():
    names = {
        name
        for name, value in vars(newsparse).items()
        if not name.startswith("_") and not inspect.ismodule(value)
    }
    assert set(newsparse.__all__) == names
    assert list(newsparse.__all__) == sorted(newsparse.__all__)


@pytest.mark.parametrize("value", PUBLIC, ids=newsparse.__all__)
def test_every_public_name_is_documented(value):
    assert value.__doc__


@pytest.mark.parametrize("name", [n for n in newsparse.__all__ if n != "BodyBlock"])
def test_every_public_name_has_an_example(name):
    assert ">>>" in getattr(newsparse, name).__doc__


@pytest.mark.parametrize("value", [v for v in PUBLIC if attrs.has(v)], ids=lambda v: v.__name__)
def test_every_class_is_frozen_and_hashable(value):
    assert value.__setattr__ is not object.__setattr__
    assert value.__hash__ is not None


@pytest.mark.parametrize("kind", ["html", "text"])
def test_every_name_of_evidence_is_explained(kind):
    tables = json.loads((ROOT / "newsparse" / "labelling" / f"{kind}.json").read_text("utf-8"))
    explained = (ROOT / "docs" / "why-removed.md").read_text("utf-8")
    names = {name for table in tables.values() for name in table} - {"bias"}
    assert [name for name in sorted(names) if f"`{name}`" not in explained] == []
