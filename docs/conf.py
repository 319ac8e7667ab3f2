"""Sphinx's settings: Markdown through MyST, furo's look, the reference from docstrings."""

import newsparse

project = "newsparse"
author = "The newsparse authors"
project_copyright = "2026, the newsparse authors"
release = newsparse.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
html_theme = "furo"
html_title = f"newsparse {release}"
exclude_patterns = ["_build"]
