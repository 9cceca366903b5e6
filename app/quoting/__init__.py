"""Quotes with their sources: as text for the clipboard, and collected in a file. Nothing here knows the library."""
