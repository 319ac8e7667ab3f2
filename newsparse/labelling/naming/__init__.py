"""Decisions to roles: every block's name, and why."""
