"""Readers: any source to one flat sequence of blocks."""
