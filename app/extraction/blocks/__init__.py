"""Documents as blocks, for whoever shows them with their form: one module for each family of formats, and the worker
process in which they are made.

They go through the same files as the readers, with the same parsers and limits; what a reader takes for text, blocks
hold too. A format without a maker of its own is shown by its extracted text. Light to import: what reads files is
loaded in the worker.
"""

from app.extraction.blocks.shaper import FormLimits, Shaper
from app.extraction.blocks.wanted import Wanted

__all__ = ["FormLimits", "Shaper", "Wanted"]
