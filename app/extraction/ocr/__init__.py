"""Pages that are pictures of text, read by recognising their letters (OCR): in a worker process of its own kind, for a
page is as hostile as any document. Of PDFs and picture files.

Light to import: the libraries that draw and read are loaded in the worker only. Tesseract is used through tesserocr.
The one that kreuzberg is linked with was tried first: it brings every picture to 4,096 pixels whatever is asked, which
doubles the time, ends the whole process where it is asked to prepare one, and finds its data by an environment
variable alone.
"""

from app.extraction.ocr.reader import OcrData, OcrLimits, OcrReader

__all__ = ["OcrData", "OcrLimits", "OcrReader"]
