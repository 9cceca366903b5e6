"""One module for each group of formats: it declares them in `FORMATS`, and nobody names it (see formats.py).

Loaded in the main process too, for what it declares: what it needs beyond the standard library it imports when a file
is read.
"""
