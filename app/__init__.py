"""Dragoman finds the passage that answers a question, in any language, in a person's own files."""

__version__ = "0.1.0"
