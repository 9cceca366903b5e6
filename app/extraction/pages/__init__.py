"""Pages as their author meant them to look, and where what stands on them: a worker process of its own kind draws them,
for a page is as hostile as any document. Of PDFs, and of picture files, whose pictures are pages.

Light to import: the library that draws is loaded in the worker only.
"""

from app.extraction.pages.drawer import PageDrawer, PageLimits

__all__ = ["PageDrawer", "PageLimits"]
