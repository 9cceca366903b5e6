"""The document around a hit."""
