"""An article as text for people: Markdown, plain text, and the account of every block."""
